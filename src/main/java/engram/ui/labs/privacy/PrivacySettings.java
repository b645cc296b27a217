package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacySetup;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of the lab say. */
public final class PrivacySettings extends SettingsViewModel<PrivacySetup> {
  PrivacySettings(Texts texts) {
    super("privacy", PrivacySetup.SETTINGS, PrivacySetup.USUAL, texts);
  }

  @Override
  public PrivacySetup setup(SettingValues<PrivacySetup> values) {
    return PrivacySetup.of(values);
  }
}
