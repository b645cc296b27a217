package engram.view;

import engram.viewmodel.StepTestViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;

/** Step 5: accuracy and confusion matrix. */
public final class StepTestController implements PaneController {
  private final StepTestViewModel step;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StepSection section;
  @FXML private ToggleGroup rows;
  @FXML private ToggleButton test;
  @FXML private ToggleButton train;
  @FXML private ConfusionGrid confusion;

  public StepTestController(StepTestViewModel step, Texts texts) {
    this.step = step;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    section.expandedProperty().bindBidirectional(step.expandedProperty());
    section.summaryProperty().bind(step.summaryProperty());
    rows.selectToggle(step.onTrainingRowsProperty().get() ? train : test);
    rows.selectedToggleProperty().addListener((observable, old, now) -> switchRows(old, now));
    subscriptions =
        Subscription.combine(
            step.classNamesProperty().subscribe(this::showClasses),
            step.evaluationProperty().subscribe(shown -> confusion.setCounts(shown.confusion())),
            () -> section.expandedProperty().unbindBidirectional(step.expandedProperty()));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }

  private void showClasses(List<String> names) {
    confusion.setClasses(names, texts.get("steps.test.true"), texts.get("steps.test.predicted"));
    confusion.setCounts(step.evaluationProperty().getValue().confusion());
  }

  /** One of the two is always on: the pressed one can't be pressed out. */
  private void switchRows(Toggle old, Toggle now) {
    if (now == null) rows.selectToggle(old);
    else step.onTrainingRowsProperty().set(now == train);
  }
}
