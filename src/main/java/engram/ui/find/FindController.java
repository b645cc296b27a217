package engram.ui.find;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import engram.ui.find.FindViewModel.Found;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The field and the list below it; the keyboard stays in the field. */
public final class FindController extends BoundPane {
  private static final int MOST_ROWS = 9;

  private final FindViewModel find;
  private final Map<KeyCode, Runnable> keys;

  @FXML private StackPane root;
  @FXML private TextField field;
  @FXML private ListView<Found> list;
  @FXML private Label message;

  public FindController(FindViewModel find) {
    this.find = find;
    keys =
        Map.of(
            KeyCode.DOWN, find::next,
            KeyCode.UP, find::previous,
            KeyCode.ENTER, find::open,
            KeyCode.ESCAPE, find::close,
            KeyCode.TAB, () -> {});
  }

  @FXML
  private void initialize() {
    list.setCellFactory(of -> new FoundCell());
    list.setFocusTraversable(false);
    bindBoth(field.textProperty(), find.soughtProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    // a press is for what it hits: else the window would take the keyboard from the field
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    root.setOnMouseClicked(
        event -> {
          if (event.getTarget() == root) find.close();
        });
    list.setOnMouseClicked(event -> clicked());
    bind(
        root.sceneProperty().subscribe(this::begin),
        find.foundProperty().subscribe(this::show),
        find.chosenProperty().subscribe(at -> choose(at.intValue())),
        find.messageProperty().subscribe(this::say),
        find::end);
  }

  private void begin(Scene scene) {
    if (scene == null) {
      find.end();
      return;
    }
    find.begin();
    field.requestFocus();
  }

  private void show(List<Found> found) {
    list.getItems().setAll(found);
    Presence.set(list, !found.isEmpty());
    int rows = Math.min(MOST_ROWS, found.size());
    list.setStyle("-fx-pref-height: " + (rows * FoundCell.HEIGHT + FoundCell.EDGES) + "em");
    choose(find.chosenProperty().get());
  }

  private void choose(int at) {
    if (at >= list.getItems().size()) return;
    list.getSelectionModel().select(at);
    list.scrollTo(Math.max(0, at - MOST_ROWS + 2));
  }

  private void say(String text) {
    message.setText(text);
    Presence.set(message, !text.isEmpty());
  }

  private void press(KeyEvent event) {
    Runnable action = keys.get(event.getCode());
    if (action == null) return;
    action.run();
    event.consume();
  }

  private void clicked() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at < 0) return;
    find.choose(at);
    find.open();
  }
}
