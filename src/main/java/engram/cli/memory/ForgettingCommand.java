package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
}
