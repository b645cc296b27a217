package engram.ui.labs.missing;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Region;
import engram.labs.missing.Sureness;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;

/** What the controls of the lab say. */
public final class MissingSettings extends SettingsViewModel<MissingSetup> {
  private static final List<NumberSetting<MissingSetup>> SIDES =
      List.of(MissingSetup.LEFT, MissingSetup.RIGHT, MissingSetup.BOTTOM, MissingSetup.TOP);

  MissingSettings(Texts texts) {
    super("missing", MissingSetup.SETTINGS, MissingSetup.USUAL, texts);
    setupProperty().subscribe(this::showWhatMatters);
  }

  private void showWhatMatters(MissingSetup setup) {
    number(MissingSetup.DIGIT).shown().set(setup.data() == MissingData.DIGITS);
    choice(MissingSetup.SPECIES).shown().set(setup.data() == MissingData.IRIS);
    SIDES.forEach(side -> number(side).shown().set(setup.data().isPlane()));
    number(MissingSetup.TEMPERATURE).shown().set(setup.sureness() == Sureness.HAND);
  }

  /** The region is another; nothing is trained for the places between. */
  void cut(Region region) {
    change(
        () -> {
          number(MissingSetup.LEFT).choose(region.left());
          number(MissingSetup.RIGHT).choose(region.right());
          number(MissingSetup.BOTTOM).choose(region.bottom());
          number(MissingSetup.TOP).choose(region.top());
        });
  }

  @Override
  public MissingSetup setup(SettingValues<MissingSetup> values) {
    return MissingSetup.of(values);
  }
}
