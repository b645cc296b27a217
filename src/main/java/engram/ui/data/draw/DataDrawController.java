package engram.ui.data.draw;

import engram.data.text.Quote;
import engram.ui.base.BoundPane;
import engram.ui.controls.EditTips;
import engram.ui.controls.Notice;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkKey;
import engram.ui.run.Shared;
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

/** The plane to draw points of classes in, with its brushes. */
public final class DataDrawController extends BoundPane {
  private final DataDrawViewModel draw;
  private final Shared shared;
  private final List<ToggleButton> chips = new ArrayList<>();

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

  public DataDrawController(DataDrawViewModel draw, Shared shared) {
    this.draw = draw;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    plane.show(draw, shared.preferences());
    size.setMin(DrawBrush.LEAST_RADIUS);
    size.setMax(DrawBrush.MOST_RADIUS);
    size.setBlockIncrement((DrawBrush.MOST_RADIUS - DrawBrush.LEAST_RADIUS) / 11);
    size.setValue(draw.hand.brush.get().radius());
    size.valueProperty()
        .addListener((of, before, now) -> draw.hand.chooseRadius(now.doubleValue()));
    bindBoth(regions.selectedProperty(), draw.regionsShown);
    hint.visibleProperty().bind(message.visibleProperty().not());
    EditTips tips = new EditTips(shared.texts());
    undo.disableProperty().bind(draw.undoableProperty().not());
    redo.disableProperty().bind(draw.redoableProperty().not());
    bind(
        draw.drawingProperty().subscribe(now -> showClasses()),
        draw.hand.brush.subscribe(this::showBrush),
        draw.hand.pointsProperty().subscribe(points -> showPoints()),
        draw.hand.plane.subscribe((before, now) -> plane.paint()),
        draw.surfaceProperty().subscribe(surface -> plane.paintGround()),
        tips.show(undo, EditTips.UNDO, draw.undoableProperty(), draw.undoneProperty()),
        tips.show(redo, EditTips.REDO, draw.redoableProperty(), draw.redoneProperty()),
        draw.message.subscribe(message::setText),
        shared.preferences().subscribeLook(this::paintAnew));
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
    showBrush(draw.hand.brush.get());
  }

  private ToggleButton chip(String name, int label) {
    ToggleButton chip = new ToggleButton(Quote.visible(name));
    chip.setId("brush-" + label);
    chip.getStyleClass().setAll("data-chip");
    chip.setGraphic(MarkKey.ofClass("", label, palette(), shared.preferences().getFontSize()));
    chip.setOnAction(
        event -> {
          draw.hand.chooseClass(label);
          showBrush(draw.hand.brush.get());
        });
    return chip;
  }

  private Palette palette() {
    return Palette.of(shared.preferences().getTheme());
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
      keys.add(
          MarkKey.ofClass(texts.get(label), label, palette(), shared.preferences().getFontSize()));
    }
    counts.getChildren().setAll(keys);
    clear.setDisable(draw.hand.pointsProperty().get().isEmpty());
  }

  @FXML
  void addClass() {
    draw.addClass();
  }

  @FXML
  void takeEraser() {
    draw.hand.chooseEraser();
    showBrush(draw.hand.brush.get());
  }

  @FXML
  void chooseSingle() {
    draw.hand.chooseSingle(single.isSelected());
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
    draw.hand.clear();
  }
}
