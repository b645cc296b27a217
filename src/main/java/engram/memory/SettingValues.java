package engram.memory;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A value for each of some settings, as a file, a command line or the window gives them; a setup is
 * made of it. Numbers are exact up to 2⁵³.
 */
public final class SettingValues<S> {
  private final Map<Setting<S>, Object> values = new IdentityHashMap<>();

  /** Empty if there is nothing to take a value from that was not given. */
  private final Optional<S> otherwise;

  public SettingValues() {
    otherwise = Optional.empty();
  }

  /** All values of a setup, until others are given. */
  public SettingValues(S setup) {
    otherwise = Optional.of(setup);
  }

  public SettingValues<S> put(NumberSetting<S> setting, double value) {
    return putObject(setting, value);
  }

  public <E> SettingValues<S> put(ChoiceSetting<S, E> setting, E value) {
    return putObject(setting, value);
  }

  /** What was read as a value of that setting. */
  public SettingValues<S> putObject(Setting<S> setting, Object value) {
    values.put(setting, value);
    return this;
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
    if (value != null) return value;
    return otherwise.<Object>map(setting::valueIn).or(setting::ifMissing).orElseThrow();
  }
}
