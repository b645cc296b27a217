package engram.memory;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value for each of some settings, as a file, a command line or the window gives them; a setup is
 * made of it. Numbers are exact up to 2⁵³.
 */
public final class SettingValues<S> {
  private final Map<Setting<S>, Object> values = new IdentityHashMap<>();

  /** Those of a setup. */
  public static <S> SettingValues<S> of(List<Setting<S>> settings, S setup) {
    SettingValues<S> all = new SettingValues<>();
    settings.forEach(each -> all.values.put(each, each.valueIn(setup)));
    return all;
  }

  public void put(NumberSetting<S> setting, double value) {
    values.put(setting, value);
  }

  public <E> void put(ChoiceSetting<S, E> setting, E value) {
    values.put(setting, value);
  }

  public double real(NumberSetting<S> setting) {
    return (Double) value(setting);
  }

  public long whole(NumberSetting<S> setting) {
    return (long) real(setting);
  }

  /** Of a number that is small enough. */
  public int integer(NumberSetting<S> setting) {
    return Math.toIntExact(whole(setting));
  }

  @SuppressWarnings("unchecked")
  public <E> E choice(ChoiceSetting<S, E> setting) {
    return (E) value(setting);
  }

  private Object value(Setting<S> setting) {
    Object value = values.get(setting);
    return value != null ? value : setting.ifMissing().orElseThrow();
  }
}
