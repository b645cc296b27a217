package engram.ui.labs.why;

import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LearnedSettings;

/** What the controls of the lab say. */
public final class WhySettings extends LearnedSettings<WhySetup> {
  WhySettings(Texts texts) {
    super(
        "why",
        WhySetup.SETTINGS,
        WhySetup.USUAL,
        WhySetup.PRESET,
        of -> ((WhyLab) of).own(),
        texts);
    setupProperty().subscribe(setup -> showWhatMatters());
  }

  @Override
  public void begin(Preset learned) {
    number(WhySetup.EPOCHS).restore(WhySetup.usualEpochs(learned));
  }

  @Override
  public void showWhatMatters() {
    boolean own = isOwn();
    number(WhySetup.EPOCHS).shown().set(!own);
    number(WhySetup.SEED).shown().set(!own);
    number(WhySetup.NAMED).shown().set(own || getSetup().isOfMany());
  }

  @Override
  public WhySetup setup(SettingValues<WhySetup> values) {
    return WhySetup.of(values);
  }
}
