package engram.ui.steps;

import engram.ui.base.PaneController;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.StepSection;
import javafx.fxml.FXML;
import javafx.util.Subscription;

/** Step 4: when to stop. */
public final class StepTrainController implements PaneController {
  private final StepTrainViewModel step;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StepSection section;
  @FXML private NumberField stopEpoch;
  @FXML private NumberField stopLoss;
  @FXML private Notice stopEpochProblem;
  @FXML private Notice stopLossProblem;

  public StepTrainController(StepTrainViewModel step) {
    this.step = step;
  }

  @FXML
  void initialize() {
    section.expandedProperty().bindBidirectional(step.expandedProperty());
    section.summaryProperty().bind(step.summaryProperty());
    stopEpochProblem.textProperty().bind(step.stopEpoch().problemProperty());
    stopLossProblem.textProperty().bind(step.stopLoss().problemProperty());
    subscriptions =
        Subscription.combine(
            stopEpoch.show(step.stopEpoch()),
            stopLoss.show(step.stopLoss()),
            () -> section.expandedProperty().unbindBidirectional(step.expandedProperty()));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
