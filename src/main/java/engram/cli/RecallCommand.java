package engram.cli;

import engram.memory.HopfieldNetwork;
import engram.memory.ModernHopfield;
import engram.memory.ModernRecall;
import engram.memory.NamedPattern;
import engram.memory.Pattern;
import engram.memory.Recall;
import engram.memory.RecallTrace;
import engram.memory.Spoiling;
import engram.memory.StorageRule;
import engram.memory.UpdateOrder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
      converter = ChoiceValue.OrderName.class,
      completionCandidates = ChoiceValue.OrderName.class,
      description =
          "${COMPLETION-CANDIDATES}: neurons look one by one in random order, or all at once"
              + " (default: asynchronous).")
  private UpdateOrder order;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeValue.Seed.class,
      description = "Of the noise and of the random order (default: 42).")
  private Long seed;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    MemoryRule rule = rules.rule();
    if (rule == MemoryRule.MODERN && order != null) {
      throw new WrongOptions("--order is not for --rule modern, where all neurons look at once.");
    }
    long chosenSeed = seed == null ? USUAL_SEED : seed;
    Spoiling spoiling = spoil.spoiling(chosenSeed);
    List<NamedPattern> stored = patterns.stored();
    RecallTask task = new RecallTask(stored, patterns.cue(stored), rule, spoiling, chosenSeed);
    output.print(rule.storage().map(by -> pairwise(task, by)).orElseGet(() -> modern(task)));
    return ExitCode.OK;
  }

  private RecallReport pairwise(RecallTask task, StorageRule by) {
    List<Pattern> stored = task.patterns();
    HopfieldNetwork network = by.store(stored);
    UpdateOrder chosen = order == null ? UpdateOrder.ASYNCHRONOUS : order;
    Recall recall = new Recall(network, stored, task.cue(), chosen, task.seed());
    return RecallReport.of(task, chosen, RecallTrace.of(recall));
  }

  private RecallReport modern(RecallTask task) {
    double beta = rules.beta(task.cue().size());
    ModernHopfield network = new ModernHopfield(task.patterns(), beta);
    return RecallReport.of(task, beta, new ModernRecall(network, task.cue()));
  }
}
