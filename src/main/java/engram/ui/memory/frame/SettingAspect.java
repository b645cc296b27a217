package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
import java.util.function.Function;

/**
 * Something of an experiment that can be set.
 *
 * @param key of its name
 * @param decides whether others follow it, so that it alone is named
 */
public record SettingAspect(String key, boolean decides, Function<Experiment, ?> value) {
  public static SettingAspect of(String key, Function<Experiment, ?> value) {
    return new SettingAspect(key, false, value);
  }

  public static SettingAspect deciding(String key, Function<Experiment, ?> value) {
    return new SettingAspect(key, true, value);
  }

  boolean differs(Experiment one, Experiment other) {
    return !value.apply(one).equals(value.apply(other));
  }
}
