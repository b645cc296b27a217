package engram.ui.memory.sleep;

import engram.memory.SettingValues;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Texts;
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
              number(SleepSetup.AWAKE).number().enabledProperty().set(dreams);
              number(SleepSetup.AWAKE_FROM).number().enabledProperty().set(dreams);
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
    return SleepSetup.ofALife(values);
  }

  /** That night alone is spent awake; if it is so already, none is. */
  void wake(int night) {
    SleepSetup now = getSetup();
    if (now.teacher() == SleepTeacher.DAY) return;
    boolean alone = now.awake() == 1 && now.awakeFrom() == night;
    change(
        () -> {
          number(SleepSetup.AWAKE_FROM).restore(night);
          number(SleepSetup.AWAKE).restore(alone ? 0 : 1);
        });
  }
}
