package engram.cli;

import engram.memory.ForgettingPlan;
import engram.memory.ForgettingResult;
import engram.memory.ForgettingRun;
import engram.memory.ForgettingSet;
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
      converter = ChoiceValue.TasksName.class,
      completionCandidates = ChoiceValue.TasksName.class,
      description =
          "The two tasks, one of ${COMPLETION-CANDIDATES} (default: iris): two species each,"
              + " digits 0 to 4 and 5 to 9, or two lists of word pairs with the same cues.")
  private ForgettingSet set;

  @Mixin(name = "What is done against it")
  private CureOptions cures;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = WholeValue.SecondEpochs.class,
      description = "Epochs of the second task (default: 100; of the digits 20, of the lists 200).")
  private Long epochs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeValue.Seed.class,
      description = "Of first weights, orders, dreams and word lists (default: 42).")
  private Long seed;

  @Mixin private OutputOptions output;

  ForgettingCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return output.answer(terminal, this::measure);
  }

  private Report measure(Watch watch) {
    ForgettingSet chosen = set == null ? ForgettingSet.IRIS : set;
    ForgettingPlan usual = chosen.plan(seed == null ? USUAL_SEED : seed);
    ForgettingPlan plan = epochs == null ? usual : usual.withEpochs(epochs.intValue());
    ForgettingRun run = new ForgettingRun(plan, cures.cures(chosen));
    long start = System.nanoTime();
    ForgettingResult result = measure(run, watch);
    return new ForgettingReport(chosen, result, (System.nanoTime() - start) / 1e9);
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  static ForgettingResult measure(ForgettingRun run, Watch watch) {
    watch.finish(
        run, () -> run.cure().map(c -> "second task, cure " + c.kind().id()).orElse("first task"));
    return run.result();
  }
}
