package engram.cli.memory;

import engram.cli.Real;
import engram.cli.WrongOptions;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stores patterns, spoils one and lets the network recall it. */
final class RecallOptions {
  private static final long USUAL_SEED = 42;

  @Mixin(name = "Patterns")
  private PatternOptions patterns;

  @Mixin(name = "How they are stored")
  private RuleOptions rules;

  @Mixin(name = "What the network is asked with")
  private SpoilingOptions spoil;

  /** All but those of how they are stored. */
  @Mixin
  private final SettingOptions<RecallSetup> options =
      new SettingOptions<>(
          "recall",
          RecallSetup.SETTINGS.stream()
              .filter(each -> each != RecallSetup.RULE && each != RecallSetup.BETA)
              .toList());

  Experiment experiment() {
    RecallRule rule = rules.rule();
    if (rule == RecallRule.SOFTMAX && options.isGiven(RecallSetup.ORDER)) {
      throw new WrongOptions("--order is not for --rule softmax, where all neurons look at once.");
    }
    Spoiling usualSpoiling = spoil.spoiling(USUAL_SEED);
    List<NamedPattern> stored = patterns.stored();
    SettingValues<RecallSetup> values =
        options
            .values(RecallSetup.usual(stored, 0, usualSpoiling))
            .put(RecallSetup.RULE, rule)
            .put(RecallSetup.BETA, rules.beta(stored.get(0).pattern().size()));
    options.needs(RecallSetup.COPY_NOISE, values.whole(RecallSetup.COPIES) > 0, "--copies");
    Spoiling spoiling = spoil.spoiling(values.whole(RecallSetup.SEED));
    RecallSetup setup = RecallSetup.of(values, stored, patterns.cue(stored), spoiling);
    return new Experiment.Recall(setup, 0);
  }

  /** What is done to the pattern before the network is asked with it. */
  static final class SpoilingOptions {
    private static final double USUAL_NOISE = 0.25;

    @Real(from = 0, to = 0.5)
    @Option(
        names = "--noise",
        paramLabel = "N",
        description = "Flip this fraction of the cells, from 0 to 0.5 (default: 0.25).")
    private Double noise;

    @Option(
        names = "--cover",
        paramLabel = "SIDE",
        description = "Turn off one half instead: ${COMPLETION-CANDIDATES}.")
    private Spoiling.Side cover;

    /**
     * @throws WrongOptions if both options are given
     */
    Spoiling spoiling(long seed) {
      if (noise != null && cover != null) {
        throw new WrongOptions("Give one of --noise and --cover, not both.");
      }
      if (cover != null) return new Spoiling.Cover(cover);
      return new Spoiling.Flip(noise == null ? USUAL_NOISE : noise, seed);
    }
  }
}
