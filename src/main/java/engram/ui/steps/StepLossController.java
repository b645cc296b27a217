package engram.ui.steps;

import engram.nn.Loss;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.StepSection;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** Step 2: the loss. */
public final class StepLossController implements PaneController {
  private final StepLossViewModel step;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StepSection section;
  @FXML private ChoiceBox<Loss> loss;
  @FXML private Notice explanation;
  @FXML private Notice notice;

  public StepLossController(StepLossViewModel step, Texts texts) {
    this.step = step;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    section.expandedProperty().bindBidirectional(step.expandedProperty());
    section.summarizeClosed(step.summaryProperty());
    explanation.textProperty().bind(step.explanationProperty());
    notice.textProperty().bind(step.noticeProperty());
    subscriptions =
        Subscription.combine(
            ChoiceBoxes.show(
                loss,
                List.of(Loss.values()),
                choice -> texts.get("steps.loss." + choice.id()),
                step.loss()),
            () -> section.expandedProperty().unbindBidirectional(step.expandedProperty()));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
