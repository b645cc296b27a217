package engram.ui.memory.lists;

import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.memory.lists.ListSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.Comparator;
import java.util.List;

/** What the controls of both stores say. */
public final class ListsSettings extends SettingsViewModel<ListSetup> {

  ListsSettings(Texts texts) {
    super("stores", ListSetup.SETTINGS, ListSetup.USUAL, texts);
    setupProperty()
        .subscribe(
            setup -> {
              number(ListSetup.GAP).number().enabledProperty().set(setup.sittings() > 1);
              choice(ListSetup.REST).enabledProperty().set(setup.pace() > 1);
            });
  }

  @Override
  public List<Setting<ListSetup>> shown() {
    return ListSetup.shown();
  }

  @Override
  public ListSetup setup(SettingValues<ListSetup> values) {
    return ListSetup.of(values);
  }

  /** Takes the gap of the slider that is nearest to a share of the axis of gaps. */
  public void chooseGap(double share) {
    SettingScale.Steps gaps = (SettingScale.Steps) ListSetup.GAP.scale();
    gaps.values().stream()
        .min(Comparator.comparingDouble(gap -> Math.abs(ListsTimeScale.GAPS.share(gap) - share)))
        .ifPresent(number(ListSetup.GAP).number()::set);
  }
}
