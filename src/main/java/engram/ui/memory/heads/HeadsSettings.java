package engram.ui.memory.heads;

import engram.memory.SettingValues;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.recall.Spoiling;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of three machines, and of a head that learns, say. */
public final class HeadsSettings extends SettingsViewModel<HeadsSetup> {
  HeadsSettings(Texts texts) {
    super("heads", HeadsSetup.SEEN, HeadsSetup.USUAL.withTrials(1), texts);
    setupProperty()
        .subscribe(
            setup -> {
              boolean machines = setup.part() == HeadsPart.MACHINES;
              number(HeadsSetup.NOISE).shown().set(machines);
              number(HeadsSetup.BETA).shown().set(machines);
              choice(HeadsSetup.SCENERY).shown().set(!machines);
              number(HeadsSetup.SPOILED).shown().set(!machines);
              number(HeadsSetup.RATE).shown().set(!machines);
            });
  }

  @Override
  public HeadsSetup setup(SettingValues<HeadsSetup> values) {
    return HeadsSetup.seen(values);
  }

  /** That half is scenery from now on. */
  void paint(Spoiling.Side scenery) {
    chosen(HeadsSetup.SCENERY).set(scenery);
  }
}
