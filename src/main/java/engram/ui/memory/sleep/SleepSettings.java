package engram.ui.memory.sleep;

import engram.memory.SettingValues;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of a life say. */
public final class SleepSettings extends SettingsViewModel<SleepSetup> {
  private final SettingChoice<Optional<SleepExample>> example;
  private List<Integer> awake = SleepSetup.USUAL.awake();

  SleepSettings(Texts texts) {
    super("sleep", SleepSetup.OF_A_LIFE, SleepSetup.USUAL.withLives(1), texts);
    example =
        SettingChoice.of(
                "example",
                "setting.sleep.example",
                Stream.of(SleepExample.values()).map(Optional::of).toList(),
                each -> texts.get("sleep.example." + each.map(SleepExample::id).orElse("own")),
                new SimpleObjectProperty<>(SleepExample.of(getSetup())))
            .lettingFocusGo();
    example.value().subscribe((was, now) -> now.map(SleepExample::setup).ifPresent(this::restore));
    setupProperty()
        .subscribe(
            setup -> {
              boolean dreams = setup.teacher() == SleepTeacher.DREAMS;
              example.value().set(SleepExample.of(setup));
              number(SleepSetup.FADE).number().enabledProperty().set(dreams);
              number(SleepSetup.CUT).number().enabledProperty().set(dreams);
            });
  }

  /** The whole setups that each show one thing stand above. */
  @Override
  public List<SettingRow> rows() {
    return Stream.concat(Stream.of(example), super.rows().stream()).toList();
  }

  @Override
  public SleepSetup setup(SettingValues<SleepSetup> values) {
    return SleepSetup.ofALife(values, awake);
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(SettingAspect.of("setting.sleep.awake", of -> setupOf(of).awake()));
  }

  @Override
  public void restore(SleepSetup saved) {
    change(
        () -> {
          awake = saved.awake();
          super.restore(saved);
        });
  }

  /** That night is spent awake, or slept if it was awake. */
  void turn(int night) {
    stayAwake(getSetup().turned(night));
  }

  /** These nights alone are spent awake, if there are dreams to miss. */
  void stayAwake(List<Integer> nights) {
    if (getSetup().teacher() == SleepTeacher.DAY) return;
    awake = List.copyOf(nights);
    update();
  }
}
