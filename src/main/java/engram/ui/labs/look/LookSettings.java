package engram.ui.labs.look;

import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LearnedSettings;
import engram.ui.memory.frame.SettingAspect;
import java.util.List;
import java.util.stream.Stream;

/** What the controls of the lab say. */
public final class LookSettings extends LearnedSettings<LookSetup> {
  LookSettings(Texts texts) {
    super(
        "look",
        LookSetup.SETTINGS,
        LookSetup.USUAL,
        LookSetup.PRESET,
        of -> ((LookLab) of).own(),
        texts);
    setupProperty().subscribe(now -> showWhatMatters());
  }

  @Override
  public void begin(Preset learned) {
    number(LookSetup.EPOCHS).restore(WhySetup.usualEpochs(learned));
  }

  @Override
  public void showWhatMatters() {
    boolean parts = chosen(LookSetup.SHOWN).get() == LookPicture.PARTS;
    choice(LookSetup.METHOD).shown().set(parts);
    choice(LookSetup.BASELINE).shown().set(parts);
    boolean ways = chosen(LookSetup.METHOD).get() == LookMethod.INTEGRATED;
    number(LookSetup.STEPS).shown().set(parts && ways);
    boolean neuron = chosen(LookSetup.SHOWN).get() == LookPicture.NEURON;
    number(LookSetup.LAYER).shown().set(neuron);
    number(LookSetup.NEURON).shown().set(neuron);
    number(LookSetup.EPOCHS).shown().set(!isOwn());
    number(LookSetup.SEED).shown().set(!isOwn());
  }

  /** What was changed by hand can be taken back as well. */
  @Override
  public List<SettingAspect> ownAspects() {
    SettingAspect changed =
        SettingAspect.of("setting.look.changed", of -> ((LookLab) of).changed());
    return Stream.concat(super.ownAspects().stream(), Stream.of(changed)).toList();
  }

  @Override
  public LookSetup setup(SettingValues<LookSetup> values) {
    return LookSetup.of(values);
  }
}
