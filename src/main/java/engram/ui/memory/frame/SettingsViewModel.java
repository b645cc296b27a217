package engram.ui.memory.frame;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.ui.base.Texts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the controls of an experiment say, one for each setting that it declares; each change makes
 * another setup.
 *
 * @param <S> the setup
 */
public abstract class SettingsViewModel<S> {
  private final String name;
  private final Texts texts;
  private final List<Setting<S>> settings;
  private final Map<Setting<S>, SettingRow> rows = new IdentityHashMap<>();
  private final ReadOnlyObjectWrapper<S> setup;

  /** Whether more changes are to come before the next setup. */
  private boolean changing = true;

  /**
   * @param name that of the experiment in the keys of its texts
   * @param first what the controls say before they are touched
   */
  public SettingsViewModel(String name, List<Setting<S>> settings, S first, Texts texts) {
    this.name = name;
    this.settings = settings;
    this.texts = texts;
    setup = new ReadOnlyObjectWrapper<>(first);
    for (Setting<S> each : settings) {
      rows.put(each, row(each, first));
      rows.get(each).choose(each.valueIn(first));
    }
    changing = false;
  }

  private SettingRow row(Setting<S> setting, S first) {
    return setting instanceof NumberSetting<S> number
        ? new SettingNumber(number, key(number), texts, this::update)
        : row((ChoiceSetting<S, ?>) setting, first);
  }

  private <E> SettingRow row(ChoiceSetting<S, E> setting, S first) {
    String key = key(setting);
    ObjectProperty<E> value = new SimpleObjectProperty<>(setting.valueIn(first));
    value.subscribe((before, now) -> update());
    return SettingChoice.of(
        setting.id(),
        key,
        setting.options(),
        each -> texts.get(key + "." + setting.name().apply(each)),
        value);
  }

  /** Under which its name is in every language; other texts of it are under longer keys. */
  private String key(Setting<S> setting) {
    return "setting." + name + "." + setting.id();
  }

  /** The setup of these values and of whatever else there is to say. */
  public abstract S setup(SettingValues<S> values);

  // Properties

  /** Changes once, however many controls do. */
  public final ReadOnlyObjectProperty<S> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public final S getSetup() {
    return setup.get();
  }

  /** The settings that have a row, from top to bottom. */
  public List<Setting<S>> shown() {
    return settings.stream().filter(SettingsViewModel::isShown).toList();
  }

  private static boolean isShown(Setting<?> setting) {
    return !(setting instanceof NumberSetting<?> number
        && number.scale() instanceof SettingScale.Hidden);
  }

  /** All that is seen in rows of the usual kind. */
  public List<SettingRow> rows() {
    return shown().stream().map(rows::get).toList();
  }

  /** What undo speaks of: the settings that have a row, and all else that is set beside them. */
  final List<SettingAspect> aspects() {
    Stream<SettingAspect> rows =
        shown().stream().map(each -> SettingAspect.of(key(each), of -> each.valueIn(setupOf(of))));
    return Stream.concat(rows, ownAspects().stream()).toList();
  }

  /** What is set that no row shows, or that others follow. */
  public List<SettingAspect> ownAspects() {
    return List.of();
  }

  /** The setup of an experiment of this kind. */
  @SuppressWarnings("unchecked")
  public final S setupOf(Experiment experiment) {
    return (S) experiment.setup();
  }

  public final SettingNumber number(NumberSetting<S> setting) {
    return (SettingNumber) rows.get(setting);
  }

  @SuppressWarnings("unchecked")
  public final <E> SettingChoice<E> choice(ChoiceSetting<S, E> setting) {
    return (SettingChoice<E>) rows.get(setting);
  }

  public final <E> ObjectProperty<E> chosen(ChoiceSetting<S, E> setting) {
    return choice(setting).value();
  }

  // Commands

  /** All controls say what that setup says, and there is one new setup. */
  public void restore(S saved) {
    change(() -> settings.forEach(each -> rows.get(each).choose(each.valueIn(saved))));
  }

  /** However many controls change, there is one new setup. */
  public final void change(Runnable changes) {
    boolean inner = changing;
    changing = true;
    try {
      changes.run();
    } finally {
      changing = inner;
    }
    update();
  }

  public final void update() {
    if (changing) return;
    changing = true;
    settle();
    changing = false;
    SettingValues<S> values = new SettingValues<>();
    rows.forEach((each, row) -> values.putObject(each, row.chosen()));
    setup.set(setup(values));
  }

  /** Sets right what no setup can be made of, and what another choice brings with it. */
  public void settle() {}
}
