package engram.ui.labs.privacy;

import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of the lab say. */
public final class PrivacySettings extends SettingsViewModel<PrivacySetup> {
  PrivacySettings(Texts texts) {
    super("privacy", PrivacySetup.SETTINGS, PrivacySetup.USUAL, texts);
    setupProperty().subscribe(this::showWhatMatters);
  }

  /** Those that decide what is looked at. */
  private void showWhatMatters(PrivacySetup setup) {
    PrivacyPicture shown = setup.shown();
    boolean fooling = shown == PrivacyPicture.FOOLING;
    boolean poison = shown == PrivacyPicture.POISON;
    boolean trigger = setup.poison() == PoisonKind.TRIGGER;
    boolean noise = shown == PrivacyPicture.NOISE;
    number(PrivacySetup.MEMBERS).shown().set(!fooling && !poison);
    number(PrivacySetup.EPOCHS).shown().set(!fooling && !poison);
    number(PrivacySetup.WATCHED)
        .shown()
        .set(fooling ? setup.data() == Preset.DIGITS : !noise && !poison);
    number(PrivacySetup.CLIP).shown().set(noise);
    number(PrivacySetup.SCRUB).shown().set(shown == PrivacyPicture.ERASURE);
    choice(PrivacySetup.DATA).shown().set(fooling || poison && !trigger);
    number(PrivacySetup.HARDEN).shown().set(fooling);
    choice(PrivacySetup.POISON).shown().set(poison);
    number(PrivacySetup.POISONED).shown().set(poison);
  }

  @Override
  public PrivacySetup setup(SettingValues<PrivacySetup> values) {
    return PrivacySetup.of(values);
  }
}
