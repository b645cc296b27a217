package engram.ui.steps;

import engram.nn.Initializer;
import engram.training.recipe.Preset;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.StepSection;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

/** Step 1: preset, layers, first weights, data. */
public final class StepInitialiseController implements PaneController {
  private final StepInitialiseViewModel step;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StepSection section;
  @FXML private ChoiceBox<Optional<Preset>> preset;
  @FXML private ToggleButton info;
  @FXML private Notice explanation;
  @FXML private LayerChips layers;
  @FXML private ChoiceBox<Initializer> initializer;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private Notice notice;

  public StepInitialiseController(StepInitialiseViewModel step, Texts texts) {
    this.step = step;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    section.expandedProperty().bindBidirectional(step.expandedProperty());
    section.summarizeClosed(step.summaryProperty());
    info.selectedProperty().bindBidirectional(step.explainedProperty());
    explanation.textProperty().bind(step.explanationProperty());
    seedProblem.textProperty().bind(step.seed().problemProperty());
    notice.textProperty().bind(step.noticeProperty());
    subscriptions =
        Subscription.combine(
            ChoiceBoxes.show(preset, step.presetsProperty(), step::presetName, step.preset()),
            ChoiceBoxes.show(
                initializer,
                List.of(Initializer.values()),
                choice -> texts.get("steps.initializer." + choice.id() + ".short"),
                step.initializer()),
            step.initializer().valueProperty().subscribe(this::explainInitializer),
            layers.show(step.layers(), texts),
            seed.show(step.seed()),
            () -> section.expandedProperty().unbindBidirectional(step.expandedProperty()),
            () -> info.selectedProperty().unbindBidirectional(step.explainedProperty()));
  }

  private void explainInitializer(Initializer choice) {
    initializer.setTooltip(new Tooltip(texts.get("steps.initializer." + choice.id())));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }

  @FXML
  void newWeights() {
    step.newWeights();
  }
}
