package engram.ui.memory.frame;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the controls of an experiment say, one for each setting that it declares; each change makes
 * another setup.
 *
 * @param <S> the setup
 */
public abstract class SettingsViewModel<S> {
  private static final String KEY = "setting.";

  private final String name;
  private final Texts texts;
  private final List<Setting<S>> settings;
  private final Map<Setting<S>, SettingNumber> numbers = new IdentityHashMap<>();
  private final Map<Setting<S>, SettingChoice<?>> choices = new IdentityHashMap<>();
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
      if (each instanceof NumberSetting<S> number) {
        numbers.put(each, new SettingNumber(number, key(each), texts, this::update));
        numbers.get(each).restore(number.valueIn(first));
      } else {
        choices.put(each, new SettingChoice<>(each.valueIn(first), this::update));
      }
    }
    changing = false;
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

  /** The settings that have a row of the usual kind, from top to bottom. */
  public List<Setting<S>> shown() {
    return settings.stream().filter(SettingsViewModel::isShown).toList();
  }

  private static boolean isShown(Setting<?> setting) {
    return !(setting instanceof NumberSetting<?> number
        && number.scale() instanceof SettingScale.Hidden);
  }

  public final SettingNumber number(NumberSetting<S> setting) {
    return numbers.get(setting);
  }

  @SuppressWarnings("unchecked")
  public final <E> SettingChoice<E> choice(ChoiceSetting<S, E> setting) {
    return (SettingChoice<E>) choices.get(setting);
  }

  public final <E> ObjectProperty<E> chosen(ChoiceSetting<S, E> setting) {
    return choice(setting).valueProperty();
  }

  /** Under which its name is in every language; other texts of it are under longer keys. */
  public final String key(Setting<S> setting) {
    return KEY + name + "." + setting.id();
  }

  // Commands

  /** All controls say what that setup says, and there is one new setup. */
  public void restore(S saved) {
    change(() -> settings.forEach(each -> restore(each, saved)));
  }

  @SuppressWarnings("unchecked")
  private void restore(Setting<S> setting, S saved) {
    if (setting instanceof NumberSetting<S> number) number(number).restore(number.valueIn(saved));
    else ((SettingChoice<Object>) choices.get(setting)).valueProperty().set(setting.valueIn(saved));
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
    settle();
    show(setup(values()));
  }

  /** Sets right what no setup can be made of. */
  public void settle() {}

  public void show(S next) {
    setup.set(next);
  }

  private SettingValues<S> values() {
    SettingValues<S> values = new SettingValues<>();
    numbers.forEach((each, number) -> values.putObject(each, number.getValue()));
    choices.forEach((each, choice) -> values.putObject(each, choice.valueProperty().get()));
    return values;
  }
}
