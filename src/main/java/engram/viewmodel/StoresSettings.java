package engram.viewmodel;

import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.memory.StoreSetup;
import java.util.Comparator;
import java.util.List;

/** What the controls of both stores say. */
public final class StoresSettings extends SettingsViewModel<StoreSetup> {

  StoresSettings(Texts texts) {
    super("stores", StoreSetup.SETTINGS, StoreSetup.USUAL, texts);
    setupProperty()
        .subscribe(
            setup -> {
              number(StoreSetup.GAP).number().enabledProperty().set(setup.sittings() > 1);
              choice(StoreSetup.REST).enabledProperty().set(setup.pace() > 1);
            });
  }

  @Override
  public List<Setting<StoreSetup>> shown() {
    return StoreSetup.shown();
  }

  @Override
  StoreSetup setup(SettingValues<StoreSetup> values) {
    return StoreSetup.of(values);
  }

  /** Takes the gap of the slider that is nearest to a share of the axis of gaps. */
  public void chooseGap(double share) {
    SettingScale.Steps gaps = (SettingScale.Steps) StoreSetup.GAP.scale();
    gaps.values().stream()
        .min(Comparator.comparingDouble(gap -> Math.abs(ListsTimeScale.GAPS.share(gap) - share)))
        .ifPresent(number(StoreSetup.GAP).number()::set);
  }
}
