package engram.cli.memory;

import engram.memory.experiments.Experiment;
import engram.memory.heads.HeadsSetup;

/** Three machines that hold the same, and a head that learns where to look. */
final class HeadsOptions extends SettingOptions<HeadsSetup> {

  HeadsOptions() {
    super("heads", HeadsSetup.MEASURED);
  }

  Experiment experiment() {
    return new Experiment.Heads(HeadsSetup.of(values(HeadsSetup.USUAL)), 0);
  }
}
