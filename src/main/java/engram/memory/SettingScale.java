package engram.memory;

import java.util.List;

/** How the window lets a number be chosen: from where to where, and by which slider. */
public sealed interface SettingScale {

  /** Not at all. */
  record Hidden() implements SettingScale {}

  /** Typed into a field, with no slider. */
  record Field(double least, double most) implements SettingScale {}

  record Linear(double least, double most, double step) implements SettingScale {}

  record Logarithmic(double least, double most) implements SettingScale {}

  /** These values, equally far apart. */
  record Steps(List<Double> values) implements SettingScale {
    public Steps {
      values = List.copyOf(values);
    }
  }
}
