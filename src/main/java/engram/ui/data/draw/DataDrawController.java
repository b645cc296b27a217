package engram.ui.data.draw;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Notice;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkKey;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The plane to draw points of classes in, with its brushes. */
public final class DataDrawController implements PaneController {
  private final DataDrawViewModel draw;
  private final PreferencesViewModel preferences;
  private final List<ToggleButton> chips = new ArrayList<>();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private HBox brushes;
  @FXML private Button addClass;
  @FXML private ToggleButton eraser;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button clear;
  @FXML private Slider size;
  @FXML private CheckBox single;
  @FXML private CheckBox regions;
  @FXML private DrawingView plane;
  @FXML private Label hint;
  @FXML private Notice message;
  @FXML private FlowPane counts;

  public DataDrawController(DataDrawViewModel draw, PreferencesViewModel preferences) {
    this.draw = draw;
    this.preferences = preferences;
  }

  @FXML
  void initialize() {
    plane.show(draw, preferences);
    size.setMin(DrawBrush.LEAST_RADIUS);
    size.setMax(DrawBrush.MOST_RADIUS);
    size.setValue(draw.hand().brushes().get().radius());
    size.valueProperty()
        .addListener((of, before, now) -> draw.hand().brushes().chooseRadius(now.doubleValue()));
    regions.selectedProperty().bindBidirectional(draw.regionsShownProperty());
    hint.visibleProperty().bind(message.visibleProperty().not());
    undo.disableProperty().bind(draw.undoableProperty().not());
    redo.disableProperty().bind(draw.redoableProperty().not());
    subscriptions =
        Subscription.combine(
            draw.drawingProperty().subscribe(now -> showClasses()),
            draw.hand().brushes().brushProperty().subscribe(this::showBrush),
            draw.hand().pointsProperty().subscribe(points -> showPoints()),
            draw.hand().planeProperty().subscribe((before, now) -> plane.paint()),
            draw.surfaceProperty().subscribe(surface -> plane.paintGround()),
            draw.messageProperty().subscribe(message::setText),
            preferences.themeProperty().subscribe((before, theme) -> paintAnew()),
            preferences.fontSizeProperty().subscribe((before, now) -> paintAnew()),
            () -> regions.selectedProperty().unbindBidirectional(draw.regionsShownProperty()));
  }

  private void paintAnew() {
    showClasses();
    showPoints();
    plane.paint();
  }

  private void showClasses() {
    chips.clear();
    List<String> names = draw.getDrawing().map(PlaneDrawing::classes).orElse(List.of());
    for (int label = 0; label < names.size(); label++) chips.add(chip(names.get(label), label));
    brushes.getChildren().setAll(chips);
    addClass.setDisable(!draw.getDrawing().map(PlaneDrawing::canHaveAnotherClass).orElse(false));
    showBrush(draw.hand().brushes().get());
  }

  private ToggleButton chip(String name, int label) {
    ToggleButton chip = new ToggleButton(name);
    chip.setId("brush-" + label);
    chip.getStyleClass().setAll("data-chip");
    chip.setFocusTraversable(false);
    chip.setGraphic(MarkKey.ofClass("", label, palette(), preferences.getFontSize()));
    chip.setOnAction(
        event -> {
          draw.hand().brushes().chooseClass(label);
          showBrush(draw.hand().brushes().get());
        });
    return chip;
  }

  private Palette palette() {
    return Palette.of(preferences.getTheme());
  }

  private void showBrush(DrawBrush brush) {
    for (int label = 0; label < chips.size(); label++) {
      chips.get(label).setSelected(!brush.erases() && brush.label() == label);
    }
    eraser.setSelected(brush.erases());
    single.setSelected(brush.single());
  }

  private void showPoints() {
    plane.paintMarks();
    List<Node> keys = new ArrayList<>();
    List<String> names = draw.getDrawing().map(PlaneDrawing::classes).orElse(List.of());
    List<String> texts = draw.counts();
    for (int label = 0; label < names.size(); label++) {
      keys.add(MarkKey.ofClass(texts.get(label), label, palette(), preferences.getFontSize()));
    }
    counts.getChildren().setAll(keys);
    clear.setDisable(draw.hand().pointsProperty().get().isEmpty());
  }

  @FXML
  void addClass() {
    draw.addClass();
  }

  @FXML
  void takeEraser() {
    draw.hand().brushes().chooseEraser();
    showBrush(draw.hand().brushes().get());
  }

  @FXML
  void chooseSingle() {
    draw.hand().brushes().chooseSingle(single.isSelected());
  }

  @FXML
  void undo() {
    draw.undo();
  }

  @FXML
  void redo() {
    draw.redo();
  }

  @FXML
  void clear() {
    draw.hand().clear();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
