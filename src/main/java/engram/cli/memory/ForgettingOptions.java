package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what a network forgets of one task while it learns another, and what helps. */
final class ForgettingOptions {
  @Mixin
  private final SettingOptions<ForgettingSetup> options =
      new SettingOptions<>(
          "forgetting",
          ForgettingSetup.SETTINGS.stream()
              .filter(each -> each != ForgettingSetup.OLD_EPOCHS)
              .toList());

  @Mixin(name = "What is done against it")
  private CureOptions cures;

  /** At its end. */
  Experiment experiment() {
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
            "Remedies to compare, of ${COMPLETION-CANDIDATES}, separated by commas (default:"
                + " all).")
    private List<Kind> kinds = List.of(Kind.values());

    private final SettingOptions<ForgettingCure> amounts =
        new SettingOptions<>(
            "cure", Stream.of(Kind.values()).flatMap(kind -> kind.amount().stream()).toList());

    /** They stand in the same section of the help. */
    @Spec
    void add(CommandSpec own) {
      amounts.addTo(own);
    }

    /**
     * In the order asked for, none twice.
     *
     * @throws WrongOptions if there is an amount for a cure that is not among them
     */
    List<ForgettingCure> cures(ForgettingSet set) {
      Set<Kind> chosen = new LinkedHashSet<>(kinds);
      for (Kind kind : Kind.values()) requireUsed(kind, chosen);
      return chosen.stream().map(kind -> cure(kind, set)).toList();
    }

    private void requireUsed(Kind kind, Set<Kind> chosen) {
      if (chosen.contains(kind) || kind.amount().filter(amounts::isGiven).isEmpty()) return;
      throw new WrongOptions(
          "--%s needs --cure %s, which is not among \"%s\"."
              .formatted(
                  kind.amount().get().id(),
                  kind.id(),
                  String.join(",", chosen.stream().map(Kind::id).toList())));
    }

    private ForgettingCure cure(Kind kind, ForgettingSet set) {
      ForgettingCure usual = set.usual(kind);
      return kind.amount()
          .map(amount -> kind.cure(amounts.values(usual).real(amount)))
          .orElse(usual);
    }
  }
}
