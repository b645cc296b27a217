package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import engram.memory.neuron.NeuronShape;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.SettingSlider;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The controls of the four rules: the inputs, how they are learned, which rules are seen. */
public final class NeuronSettingsController implements PaneController {
  private final NeuronSettings settings;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<NeuronShape> shape;
  @FXML private SettingSlider degrees;
  @FXML private SettingSlider rate;
  @FXML private ChoiceBox<NeuronRun.Lesson> lesson;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private ChoiceBox<NeuronRule> explained;
  @FXML private Pane rules;

  public NeuronSettingsController(NeuronSettings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    ChoiceBoxes.fill(
        shape, List.of(NeuronShape.values()), each -> texts.get("neuron.shape." + each.id()));
    ChoiceBoxes.fill(
        lesson,
        List.of(NeuronRun.Lesson.values()),
        each ->
            texts.get("neuron.lesson." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    ChoiceBoxes.fill(explained, List.of(NeuronRule.values()), this::name);
    shape.valueProperty().bindBidirectional(settings.shapeProperty());
    lesson.valueProperty().bindBidirectional(settings.lessonProperty());
    explained.valueProperty().bindBidirectional(settings.explainedProperty());
    seedProblem.textProperty().bind(settings.seed().problemProperty());
    for (NeuronRule rule : NeuronRule.values()) rules.getChildren().add(box(rule));
    subscriptions =
        Subscription.combine(
            degrees.show(settings.degrees()),
            rate.show(settings.rate()),
            seed.show(settings.seed()),
            settings.explainedProperty().subscribe(this::offer));
  }

  private String name(NeuronRule rule) {
    return texts.get("neuron.rule." + rule.id());
  }

  private CheckBox box(NeuronRule rule) {
    CheckBox box = new CheckBox(name(rule));
    box.setId("neuron-shows-" + rule.id());
    box.setFocusTraversable(false);
    box.selectedProperty().bindBidirectional(settings.wantedProperty(rule));
    return box;
  }

  /** The rule that is explained is seen in any case. */
  private void offer(NeuronRule chosen) {
    settings.wantedProperty(chosen).set(true);
    for (NeuronRule rule : NeuronRule.values()) {
      rules.getChildren().get(rule.ordinal()).setDisable(rule == chosen);
    }
  }

  @Override
  public void dispose() {
    shape.valueProperty().unbindBidirectional(settings.shapeProperty());
    lesson.valueProperty().unbindBidirectional(settings.lessonProperty());
    explained.valueProperty().unbindBidirectional(settings.explainedProperty());
    for (NeuronRule rule : NeuronRule.values()) {
      CheckBox box = (CheckBox) rules.getChildren().get(rule.ordinal());
      box.selectedProperty().unbindBidirectional(settings.wantedProperty(rule));
    }
    subscriptions.unsubscribe();
  }
}
