package engram.cli.memory;

import engram.cli.Report;
import engram.cli.Watch;
import engram.memory.sleep.SleepRun;
import engram.memory.sleep.SleepSetup;

/** Measures what sleep keeps of letters that were learned on twelve days. */
final class SleepOptions extends SettingOptions<SleepSetup> {

  SleepOptions() {
    super("sleep", SleepSetup.SETTINGS);
  }

  Report measure(Watch watch) {
    SleepSetup setup = SleepSetup.of(values(SleepSetup.USUAL));
    SleepRun run = new SleepRun(setup);
    watch.finish(run, () -> "lives");
    return new SleepReport(setup, run.lives());
  }
}
