package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessSetup;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of the lab say. */
public final class FairnessSettings extends SettingsViewModel<FairnessSetup> {
  FairnessSettings(Texts texts) {
    super("fairness", FairnessSetup.SETTINGS, FairnessSetup.USUAL, texts);
  }

  @Override
  public FairnessSetup setup(SettingValues<FairnessSetup> values) {
    return FairnessSetup.of(values);
  }

  /** A threshold in tenths of a point, within its range. */
  void setThreshold(NumberSetting<FairnessSetup> threshold, double points) {
    double within = Math.max(threshold.least(), Math.min(threshold.most(), points));
    number(threshold).choose(Math.rint(within * 10) / 10);
  }
}
