package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.memory.experiments.Experiment;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets one neuron learn from the same inputs by four rules. */
@Command(
    name = "neuron",
    sortOptions = false,
    customSynopsis = "engram memory neuron [options]",
    description =
        "Lets one neuron learn from the same inputs by four rules: Hebb's, Oja's, the delta rule"
            + " and backpropagation.")
final class NeuronCommand implements Callable<Integer> {
  @Mixin
  private final SettingOptions<NeuronSetup> options =
      new SettingOptions<>("neuron", NeuronSetup.SETTINGS);

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    NeuronSetup setup = NeuronSetup.of(options.values(NeuronSetup.USUAL));
    Experiment experiment =
        new Experiment.Neuron(
            setup, List.of(NeuronRule.values()), NeuronRule.OJA, NeuronCourse.STEPS);
    save.check();
    return output.answer(false, watch -> save.measure(experiment, watch));
  }
}
