package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;

/** Which of the four rules are seen. */
public final class NeuronSettingsController extends BoundPane {
  private final NeuronSettings settings;
  private final Texts texts;

  @FXML private Pane rules;

  public NeuronSettingsController(NeuronModels models, Shared shared) {
    settings = models.settings;
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    for (NeuronRule rule : NeuronRule.values()) rules.getChildren().add(box(rule));
    bind(settings.explainedProperty().subscribe(this::offer));
  }

  private CheckBox box(NeuronRule rule) {
    CheckBox box = new CheckBox(texts.get("neuron.rule." + rule.id()));
    box.setId("neuron-shows-" + rule.id());
    box.selectedProperty().bindBidirectional(settings.wantedProperty(rule));
    bind(() -> box.selectedProperty().unbindBidirectional(settings.wantedProperty(rule)));
    return box;
  }

  /** The rule that is explained is seen in any case. */
  private void offer(NeuronRule chosen) {
    settings.wantedProperty(chosen).set(true);
    for (NeuronRule rule : NeuronRule.values()) {
      rules.getChildren().get(rule.ordinal()).setDisable(rule == chosen);
    }
  }
}
