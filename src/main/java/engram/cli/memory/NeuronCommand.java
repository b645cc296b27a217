package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Real;
import engram.cli.Whole;
import engram.memory.experiments.Experiment;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets one neuron learn from the same inputs by four rules. */
@Command(
    name = "neuron",
    sortOptions = false,
    customSynopsis = "engram memory neuron [options]",
    description =
        "Lets one neuron learn from the same inputs by four rules: Hebb's, Oja's, the delta rule"
            + " and backpropagation.")
final class NeuronCommand implements Callable<Integer> {
  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      description =
          "How the two classes lie to the longest direction of the inputs, one of"
              + " ${COMPLETION-CANDIDATES} (default: across).")
  private NeuronShape shape;

  @Real(from = 0, to = NeuronSetup.MOST_DEGREES)
  @Option(
      names = "--degrees",
      paramLabel = "D",
      description = "By how much the inputs are turned (default: 30).")
  private Double degrees;

  @Real(from = NeuronSetup.LEAST_RATE, to = NeuronSetup.MOST_RATE)
  @Option(
      names = "--rate",
      paramLabel = "R",
      description = "The learning rate of all four (default: 0.02).")
  private Double rate;

  @Option(
      names = "--lesson",
      paramLabel = "L",
      description =
          "What an update learns from, one of ${COMPLETION-CANDIDATES} (default: one-point).")
  private NeuronRun.Lesson lesson;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the inputs and of their order (default: 42).")
  private Long seed;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    NeuronSetup usual = NeuronSetup.USUAL;
    NeuronSetup setup =
        new NeuronSetup(
            shape == null ? usual.shape() : shape,
            degrees == null ? usual.degrees() : degrees,
            rate == null ? usual.rate() : rate,
            lesson == null ? usual.lesson() : lesson,
            seed == null ? usual.seed() : seed);
    Experiment experiment =
        new Experiment.Neuron(
            setup, List.of(NeuronRule.values()), NeuronRule.OJA, NeuronCourse.STEPS);
    save.check();
    return output.answer(false, watch -> save.measure(experiment, watch));
  }
}
