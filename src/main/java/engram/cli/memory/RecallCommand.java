package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Whole;
import engram.cli.WrongOptions;
import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stores patterns, spoils one and lets the network recall it. */
@Command(
    name = "recall",
    sortOptions = false,
    customSynopsis = "engram memory recall [options]",
    description = "Stores patterns in a Hopfield network, spoils one and recalls it.")
final class RecallCommand implements Callable<Integer> {
  private static final long USUAL_SEED = 42;

  @Mixin(name = "Patterns")
  private PatternOptions patterns;

  @Mixin(name = "How they are stored")
  private RuleOptions rules;

  @Mixin(name = "What the network is asked with")
  private SpoilingOptions spoil;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "${COMPLETION-CANDIDATES}: neurons look one by one in random order, or all at once"
              + " (default: asynchronous).")
  private UpdateOrder order;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the noise and of the random order (default: 42).")
  private Long seed;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    RecallRule rule = rules.rule();
    if (rule == RecallRule.SOFTMAX && order != null) {
      throw new WrongOptions("--order is not for --rule softmax, where all neurons look at once.");
    }
    long chosenSeed = seed == null ? USUAL_SEED : seed;
    Spoiling spoiling = spoil.spoiling(chosenSeed);
    List<NamedPattern> stored = patterns.stored();
    RecallSetup setup =
        new RecallSetup(
            rule,
            rules.beta(stored.get(0).pattern().size()),
            order == null ? UpdateOrder.ASYNCHRONOUS : order,
            chosenSeed,
            stored,
            patterns.cue(stored),
            spoiling);
    save.check();
    return output.answer(false, watch -> save.measure(new Experiment.Recall(setup, 0), watch));
  }
}
