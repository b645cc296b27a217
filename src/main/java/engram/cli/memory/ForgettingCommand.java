package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Real;
import engram.cli.WrongOptions;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Elastic;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingCure.Rehearsal;
import engram.memory.forgetting.ForgettingCure.Sleep;
import engram.memory.forgetting.ForgettingCure.Slow;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final boolean terminal;

  @Mixin
  private final SettingOptions<ForgettingSetup> options =
      new SettingOptions<>(
          "forgetting",
          ForgettingSetup.SETTINGS.stream()
              .filter(each -> each != ForgettingSetup.OLD_EPOCHS)
              .toList());

  @Mixin(name = "What is done against it")
  private CureOptions cures;

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
    ForgettingSet set =
        options.values(ForgettingSetup.usual(ForgettingSet.IRIS)).choice(ForgettingSetup.SET);
    ForgettingSetup setup =
        ForgettingSetup.of(options.values(ForgettingSetup.usual(set)), cures.cures(set));
    return new Experiment.Forgetting(setup, setup.cures().get(0).kind(), setup.total());
  }

  /** What is done against forgetting. */
  static final class CureOptions {
    @Option(
        names = "--cure",
        paramLabel = "CURE",
        split = ",",
        description =
            "Some of ${COMPLETION-CANDIDATES}, with commas between or the option again (default:"
                + " all).")
    private List<Kind> kinds = List.of(Kind.values());

    @Real(from = 0, to = 1)
    @Option(
        names = "--share",
        paramLabel = "S",
        description =
            "Of --cure rehearsal: keep this share of the old rows (default: 0.2; of the lists"
                + " 0.5).")
    private Double share;

    @Real(from = 0, to = ForgettingCure.Sleep.MOST)
    @Option(
        names = "--dreams",
        paramLabel = "D",
        description =
            "Of --cure sleep: so many dreams for each old row (default: 1; for the lists 8).")
    private Double dreams;

    @Real(from = 0)
    @Option(
        names = "--strength",
        paramLabel = "L",
        description =
            "Of --cure elastic: how much old weights are held (default: 100; for the lists 1000).")
    private Double strength;

    @Real(above = 0, to = 1)
    @Option(
        names = "--slower",
        paramLabel = "F",
        description = "Of --cure slow: this part of the learning rate (default: 0.1).")
    private Double slower;

    /**
     * In the order asked for, none twice.
     *
     * @throws WrongOptions if there is an amount for a cure that is not among them
     */
    List<ForgettingCure> cures(ForgettingSet set) {
      Set<Kind> chosen = new LinkedHashSet<>(kinds);
      requireUsed("--share", share, Kind.REHEARSAL, chosen);
      requireUsed("--dreams", dreams, Kind.SLEEP, chosen);
      requireUsed("--strength", strength, Kind.ELASTIC, chosen);
      requireUsed("--slower", slower, Kind.SLOW, chosen);
      return chosen.stream().map(kind -> cure(kind, set)).toList();
    }

    private static void requireUsed(String option, Double value, Kind needed, Set<Kind> chosen) {
      if (value == null || chosen.contains(needed)) return;
      throw new WrongOptions(
          "%s needs --cure %s, which is not among \"%s\"."
              .formatted(
                  option, needed.id(), String.join(",", chosen.stream().map(Kind::id).toList())));
    }

    private ForgettingCure cure(Kind kind, ForgettingSet set) {
      return switch (kind) {
        case REHEARSAL -> share == null ? set.usual(kind) : new Rehearsal(share);
        case SLEEP -> dreams == null ? set.usual(kind) : new Sleep(dreams);
        case ELASTIC -> strength == null ? set.usual(kind) : new Elastic(strength);
        case SLOW -> slower == null ? set.usual(kind) : new Slow(slower);
        case NONE -> set.usual(kind);
      };
    }
  }
}
