package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.experiments.Experiment;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import java.util.List;

/** One neuron in a file: the rules that are shown, and the one that is explained. */
final class NeuronFormat implements ExperimentFormat<Experiment.Neuron> {
  @Override
  public Experiment.Neuron read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    NeuronSetup setup = NeuronSetup.of(settings.values(NeuronSetup.SETTINGS));
    List<NeuronRule> shown = seen.choices("rules", List.of(NeuronRule.values()), NeuronRule::id);
    return new Experiment.Neuron(
        setup,
        shown,
        seen.choice("explained", shown, NeuronRule::id),
        seen.count("step", NeuronCourse.STEPS));
  }

  @Override
  public void write(Experiment.Neuron neuron, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(NeuronSetup.SETTINGS, neuron.setup(), settings);
    ArrayNode rules = seen.putArray("rules");
    for (NeuronRule rule : neuron.shown()) rules.add(rule.id());
    seen.put("explained", neuron.explained().id());
    seen.put("step", neuron.step());
  }
}
