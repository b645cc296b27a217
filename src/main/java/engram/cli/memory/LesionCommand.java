package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Real;
import engram.cli.Whole;
import engram.cli.WrongOptions;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.memory.recall.CapacityPlan;
import engram.training.recipe.Preset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a growing share of a trained network away and measures what it still knows. */
@Command(
    name = "lesion",
    sortOptions = false,
    customSynopsis = "engram memory lesion [options]",
    description =
        "Takes a growing share of a trained network away and measures what it still knows, beside a"
            + " table that holds the same rows.")
final class LesionCommand implements Callable<Integer> {
  private static final int USUAL_RETRAINING = 20;
  private static final double USUAL_SHARE = 0.5;
  private static final long USUAL_SEED = 42;

  private final boolean terminal;

  @Option(
      names = "--preset",
      paramLabel = "P",
      description = "The recipe that trains the network, one for classes (default: digits).")
  private Preset preset;

  @Option(
      names = "--remove",
      paramLabel = "WHAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: weights).")
  private LesionKind kind;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "Which go first, one of ${COMPLETION-CANDIDATES} (default: random).")
  private LesionOrder order;

  @Whole(from = 1, to = CapacityPlan.MOST_TRIALS)
  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Of --order random: how often each share is measured (default: 20).")
  private Integer draws;

  @Real(from = 0, to = 1)
  @Option(
      names = "--share",
      paramLabel = "S",
      description = "Train again behind a lesion of this share (default: 0.5).")
  private Double share;

  @Whole(from = 0, to = ForgettingPlan.MOST_EPOCHS)
  @Option(
      names = "--retrain",
      paramLabel = "N",
      description = "Epochs of training behind it (default: 20).")
  private Integer retraining;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the first draw; the next has the next seed (default: 42).")
  private Long seed;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  LesionCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Experiment experiment = new Experiment.Lesion(setup());
    save.check();
    return output.answer(terminal, watch -> save.measure(experiment, watch));
  }

  private LesionSetup setup() {
    if (order == LesionOrder.STRONGEST && draws != null) {
      throw new WrongOptions("--draws needs --order random, not \"" + order.id() + "\".");
    }
    Preset chosen = preset == null ? Preset.DIGITS : preset;
    requireMeasurable(chosen);
    return new LesionSetup(
        chosen,
        kind(),
        order == null ? LesionOrder.RANDOM : order,
        draws == null ? LesionSetup.USUAL_DRAWS : draws,
        share == null ? USUAL_SHARE : share,
        retraining == null ? USUAL_RETRAINING : retraining,
        seed == null ? USUAL_SEED : seed);
  }

  private LesionKind kind() {
    return kind == null ? LesionKind.WEIGHTS : kind;
  }

  private void requireMeasurable(Preset chosen) {
    if (LesionSetup.isMeasurable(chosen, kind())) return;
    if (!LesionSetup.isMeasurable(chosen, LesionKind.WEIGHTS)) {
      throw new WrongOptions(
          "--preset takes one that learns classes here, not \"" + chosen.id() + "\".");
    }
    throw new WrongOptions(
        "--remove neurons needs hidden neurons, which --preset %s has not.".formatted(chosen.id()));
  }
}
