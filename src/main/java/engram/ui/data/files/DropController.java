package engram.ui.data.files;

import engram.ui.base.BoundPane;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** What lies over the window while a file is dragged onto it. */
public final class DropController extends BoundPane {
  private final DropViewModel drop;

  @FXML private StackPane root;
  @FXML private Icon icon;
  @FXML private Label text;
  @FXML private Label dismiss;

  public DropController(DropViewModel drop) {
    this.drop = drop;
  }

  @FXML
  void initialize() {
    root.setOnMouseClicked(event -> drop.close());
    root.setOnKeyPressed(this::press);
    bind(root.sceneProperty().subscribe(this::watch), drop.state.subscribe(this::show));
  }

  private void watch(Scene scene) {
    if (scene == null) return;
    scene.setOnDragOver(this::over);
    scene.setOnDragExited(event -> drop.leave());
    scene.setOnDragDropped(this::dropped);
    // the system can send one more DRAG_OVER behind the drop; while it drags there are no such
    // events
    scene.setOnMouseMoved(event -> drop.leave());
  }

  private void over(DragEvent event) {
    if (event.getGestureSource() != null) return;
    event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    drop.over(files(event));
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() != null) return;
    event.setDropCompleted(drop.drop(files(event)));
    event.consume();
  }

  private static List<Path> files(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  private void show(DropViewModel.State state) {
    boolean refused = state.phase() == DropViewModel.Phase.REFUSED;
    root.setVisible(state.phase() != DropViewModel.Phase.NONE);
    root.setMouseTransparent(!refused);
    icon.setLiteral(state.good() ? "fth-download" : "fth-slash");
    text.setText(state.text());
    Presence.set(dismiss, refused);
    if (refused) root.requestFocus();
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    drop.close();
    root.getScene().getRoot().requestFocus();
    event.consume();
  }
}
