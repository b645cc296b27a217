package engram.ui.curves;

import engram.data.Task;
import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.plot.ChartLoader;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The curves pane: loss and score side by side. */
public final class CurvesController implements PaneController {
  private final CurvesViewModel curves;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ChartLoader loader;
  private final List<CurveView> panes = new ArrayList<>();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private VBox lossCard;
  @FXML private VBox accuracyCard;
  @FXML private Label score;
  @FXML private ToggleButton logarithmic;
  @FXML private Button lossShowAll;
  @FXML private Button accuracyShowAll;
  @FXML private HBox lossValidation;
  @FXML private HBox accuracyValidation;

  public CurvesController(
      CurvesViewModel curves, PreferencesViewModel preferences, Texts texts, ChartLoader loader) {
    this.curves = curves;
    this.preferences = preferences;
    this.texts = texts;
    this.loader = loader;
  }

  @FXML
  void initialize() {
    logarithmic.selectedProperty().bindBidirectional(curves.logarithmicLossProperty());
    lossShowAll.visibleProperty().bind(curves.zoomedProperty());
    accuracyShowAll.visibleProperty().bind(curves.zoomedProperty());
    addChart(lossCard, CurveKind.LOSS);
    addChart(accuracyCard, CurveKind.SCORE);
    subscriptions =
        Subscription.combine(
            curves.pictureProperty().subscribe(this::showKey),
            curves.taskProperty().subscribe(this::nameScore));
  }

  private void nameScore(Task task) {
    score.setText(texts.get("curves.score." + task.id()));
    Hint.setText(score, texts.get("curves.score.help." + task.id()));
  }

  private void showKey(CurvesPicture picture) {
    Presence.set(lossValidation, picture.validation());
    Presence.set(accuracyValidation, picture.validation());
  }

  private void addChart(VBox card, CurveKind kind) {
    CurveReadOutBox box = new CurveReadOutBox(kind, new CurveTexts(texts, curves::getMoment));
    CurveView pane = new CurveView(kind, curves, preferences, loader, box);
    pane.setAccessibleText(texts.get("curves.help"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    card.getChildren().add(pane);
    panes.add(pane);
  }

  @FXML
  void showAll() {
    curves.showAll();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    panes.forEach(CurveView::dispose);
    logarithmic.selectedProperty().unbindBidirectional(curves.logarithmicLossProperty());
  }
}
