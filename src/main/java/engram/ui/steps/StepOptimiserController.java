package engram.ui.steps;

import engram.nn.Optimizer;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.SettingSlider;
import engram.ui.controls.StepSection;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** Step 3: the optimiser and its sliders. */
public final class StepOptimiserController implements PaneController {
  private final StepOptimiserViewModel step;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StepSection section;
  @FXML private ChoiceBox<Optimizer> optimizer;
  @FXML private SettingSlider learningRate;
  @FXML private SettingSlider batchSize;
  @FXML private SettingSlider momentum;
  @FXML private SettingSlider l2;
  @FXML private SettingSlider l1;

  public StepOptimiserController(StepOptimiserViewModel step, Texts texts) {
    this.step = step;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    section.expandedProperty().bindBidirectional(step.expandedProperty());
    section.summarizeClosed(step.summaryProperty());
    // an optimiser without momentum has no slider for it: the pane needs the room
    momentum.managedProperty().bind(momentum.visibleProperty());
    subscriptions =
        Subscription.combine(
            step.momentum().number().enabledProperty().subscribe(momentum::setVisible),
            ChoiceBoxes.show(
                optimizer,
                List.of(Optimizer.values()),
                choice -> texts.get("steps.optimiser." + choice.id()),
                step.optimizer()),
            learningRate.show(step.learningRate()),
            batchSize.show(step.batchSize()),
            momentum.show(step.momentum()),
            l2.show(step.l2()),
            l1.show(step.l1()),
            () -> section.expandedProperty().unbindBidirectional(step.expandedProperty()));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
