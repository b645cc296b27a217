package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Whole;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what a network forgets of one task while it learns another, and what helps. */
@Command(
    name = "forgetting",
    sortOptions = false,
    customSynopsis = "engram memory forgetting [options]",
    description =
        "Measures what a network forgets of one task while it learns another, and what helps.")
final class ForgettingCommand implements Callable<Integer> {
  private static final long USUAL_SEED = 42;

  private final boolean terminal;

  @Option(
      names = "--set",
      paramLabel = "SET",
      description =
          "The two tasks, one of ${COMPLETION-CANDIDATES} (default: iris): two species each,"
              + " digits 0 to 4 and 5 to 9, or two lists of word pairs with the same cues.")
  private ForgettingSet set;

  @Mixin(name = "What is done against it")
  private CureOptions cures;

  @Whole(from = 1, to = ForgettingPlan.MOST_EPOCHS)
  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "Epochs of the second task (default: 100; of the digits 20, of the lists 200).")
  private Integer epochs;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of first weights, orders, dreams and word lists (default: 42).")
  private Long seed;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  ForgettingCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Experiment experiment = experiment();
    save.check();
    return output.answer(terminal, watch -> save.measure(experiment, watch));
  }

  /** At its end. */
  private Experiment experiment() {
    ForgettingSet chosen = set == null ? ForgettingSet.IRIS : set;
    ForgettingSetup setup =
        new ForgettingSetup(
            chosen,
            chosen.usualOldEpochs(),
            epochs == null ? chosen.usualEpochs() : epochs,
            seed == null ? USUAL_SEED : seed,
            cures.cures(chosen));
    return new Experiment.Forgetting(setup, setup.cures().get(0).kind(), setup.total());
  }
}
