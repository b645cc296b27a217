package engram.ui.curves;

import engram.data.Task;
import engram.ui.base.BoundPane;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.plot.ChartLoader;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The curves pane: loss and score side by side. */
public final class CurvesController extends BoundPane {
  private final CurvesViewModel curves;
  private final ChartLoader loader;
  private final Shared shared;

  @FXML private VBox lossCard;
  @FXML private VBox accuracyCard;
  @FXML private Label score;
  @FXML private ToggleButton logarithmic;
  @FXML private Button lossShowAll;
  @FXML private Button accuracyShowAll;
  @FXML private HBox lossValidation;
  @FXML private HBox accuracyValidation;

  public CurvesController(CurvesViewModel curves, ChartLoader loader, Shared shared) {
    this.curves = curves;
    this.loader = loader;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bindBoth(logarithmic.selectedProperty(), curves.logarithmicLoss);
    lossShowAll.visibleProperty().bind(curves.zoomed);
    accuracyShowAll.visibleProperty().bind(curves.zoomed);
    addChart(lossCard, CurveKind.LOSS);
    addChart(accuracyCard, CurveKind.SCORE);
    bind(curves.picture.subscribe(this::showKey), curves.task.subscribe(this::nameScore));
  }

  private void nameScore(Task task) {
    score.setText(shared.texts().get("curves.score." + task.id()));
    Hint.setText(score, shared.texts().get("curves.score.help." + task.id()));
  }

  private void showKey(CurvesPicture picture) {
    Presence.set(lossValidation, picture.validation());
    Presence.set(accuracyValidation, picture.validation());
  }

  private void addChart(VBox card, CurveKind kind) {
    CurveReadOutBox box =
        new CurveReadOutBox(kind, new CurveTexts(shared.texts(), curves::getMoment));
    CurveView pane = new CurveView(kind, curves, shared.preferences(), loader, box);
    pane.setAccessibleText(shared.texts().get("curves.help"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    card.getChildren().add(pane);
    bind(pane::dispose);
  }

  @FXML
  void showAll() {
    curves.showAll();
  }
}
