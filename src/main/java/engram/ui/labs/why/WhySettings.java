package engram.ui.labs.why;

import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the lab say. */
public final class WhySettings extends SettingsViewModel<WhySetup> {
  /** Whose training it is; empty for that of Train. */
  private final SettingChoice<Optional<Preset>> set;

  WhySettings(Texts texts) {
    super("why", WhySetup.SETTINGS, WhySetup.USUAL, texts);
    List<Optional<Preset>> options =
        Stream.concat(
                WhySetup.PRESET.options().stream().map(Optional::of),
                Stream.of(Optional.<Preset>empty()))
            .toList();
    set =
        SettingChoice.of(
            "set",
            "setting.why.set",
            options,
            each ->
                each.map(preset -> texts.get("dataset." + preset.set().id() + ".name"))
                    .orElseGet(() -> texts.get("why.own")),
            new SimpleObjectProperty<>(Optional.of(WhySetup.USUAL.preset())));
    setProperty().subscribe((before, now) -> change(() -> follow(now)));
    showWhatMatters();
  }

  private void follow(Optional<Preset> now) {
    now.ifPresent(
        preset -> {
          chosen(WhySetup.PRESET).set(preset);
          number(WhySetup.EPOCHS).restore(WhySetup.usualEpochs(preset));
        });
    showWhatMatters();
  }

  private void showWhatMatters() {
    boolean own = isOwn();
    number(WhySetup.EPOCHS).shown().set(!own);
    number(WhySetup.SEED).shown().set(!own);
    Preset preset = setProperty().get().orElse(Preset.DIGITS);
    number(WhySetup.NAMED).shown().set(preset == Preset.DIGITS || preset == Preset.SPIRAL);
  }

  @Override
  public WhySetup setup(SettingValues<WhySetup> values) {
    return WhySetup.of(values);
  }

  @Override
  public List<Setting<WhySetup>> shown() {
    return super.shown().stream().filter(each -> each != WhySetup.PRESET).toList();
  }

  @Override
  public List<SettingRow> rows() {
    return Stream.concat(Stream.of(set), super.rows().stream()).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding("setting.why.set", of -> setupOf(of).preset()),
        SettingAspect.deciding("setting.why.set", of -> ((WhyLab) of).own()));
  }

  public ObjectProperty<Optional<Preset>> setProperty() {
    return set.value();
  }

  boolean isOwn() {
    return setProperty().get().isEmpty();
  }

  @Override
  public void restore(WhySetup saved) {
    restore(saved, false);
  }

  void restore(WhySetup saved, boolean own) {
    change(
        () -> {
          setProperty().set(own ? Optional.empty() : Optional.of(saved.preset()));
          super.restore(saved);
        });
  }
}
