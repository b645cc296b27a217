package engram.ui.labs.race;

import engram.labs.race.RaceSetup;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of the lab say. */
public final class RaceSettings extends SettingsViewModel<RaceSetup> {
  RaceSettings(Texts texts) {
    super("race", RaceSetup.SETTINGS, RaceSetup.USUAL, texts);
  }

  @Override
  public RaceSetup setup(SettingValues<RaceSetup> values) {
    return RaceSetup.of(values);
  }
}
