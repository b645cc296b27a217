package engram.cli.memory;

import engram.memory.experiments.Experiment;
import engram.memory.sleep.SleepSetup;

/** What sleep keeps of letters that were learned on twelve days. */
final class SleepOptions extends SettingOptions<SleepSetup> {

  SleepOptions() {
    super("sleep", SleepSetup.SETTINGS);
  }

  Experiment experiment() {
    return new Experiment.Sleep(SleepSetup.of(values(SleepSetup.USUAL)), 0);
  }
}
