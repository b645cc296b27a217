package engram.ui.labs.frame;

import engram.memory.ChoiceSetting;
import engram.memory.Setting;
import engram.memory.experiments.Experiment;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the controls of a lab say that asks a trained network: one that a preset trains, or that of
 * Train.
 *
 * @param <S> the setup
 */
public abstract class LearnedSettings<S> extends SettingsViewModel<S> {
  private final ChoiceSetting<S, Preset> preset;
  private final Predicate<Experiment> own;
  private final String key;

  /** Whose training it is; empty for that of Train. */
  private final SettingChoice<Optional<Preset>> set;

  /**
   * @param name that of the lab in the keys of its texts
   * @param preset among the settings, of which it takes the place
   * @param own whether an experiment of that kind asks the run of Train
   */
  public LearnedSettings(
      String name,
      List<Setting<S>> settings,
      S first,
      ChoiceSetting<S, Preset> preset,
      Predicate<Experiment> own,
      Texts texts) {
    super(name, settings, first, texts);
    this.preset = preset;
    this.own = own;
    key = "setting." + name + ".set";
    List<Optional<Preset>> options =
        Stream.concat(
                preset.options().stream().map(Optional::of), Stream.of(Optional.<Preset>empty()))
            .toList();
    set =
        SettingChoice.of(
            "set",
            key,
            options,
            each ->
                each.map(of -> texts.get("dataset." + of.set().id() + ".name"))
                    .orElseGet(() -> texts.get("lab.own")),
            new SimpleObjectProperty<>(Optional.of(preset.valueIn(first))));
    setProperty().subscribe((before, now) -> change(() -> follow(now)));
  }

  private void follow(Optional<Preset> now) {
    now.ifPresent(
        learned -> {
          chosen(preset).set(learned);
          begin(learned);
        });
    showWhatMatters();
  }

  /** Another set was chosen: what else it brings with it. */
  public abstract void begin(Preset learned);

  /** Shows the controls that make a difference now. */
  public abstract void showWhatMatters();

  @Override
  public final List<Setting<S>> shown() {
    return super.shown().stream().filter(each -> each != preset).toList();
  }

  @Override
  public final List<SettingRow> rows() {
    return Stream.concat(Stream.of(set), super.rows().stream()).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding(key, of -> preset.valueIn(setupOf(of))),
        SettingAspect.deciding(key, own::test));
  }

  public final ObjectProperty<Optional<Preset>> setProperty() {
    return set.value();
  }

  /** Whether the network of Train is asked. */
  public final boolean isOwn() {
    return setProperty().get().isEmpty();
  }

  @Override
  public final void restore(S saved) {
    restore(saved, false);
  }

  /** The same, perhaps of the network of Train. */
  public final void restore(S saved, boolean ofTrain) {
    change(
        () -> {
          setProperty().set(ofTrain ? Optional.empty() : Optional.of(preset.valueIn(saved)));
          super.restore(saved);
        });
  }
}
