package engram.ui.base;

import java.util.Locale;
import java.util.Optional;

/**
 * The numbers that a field takes, both ends included.
 *
 * @param whole whether only whole numbers fit
 */
public record NumberRange(double min, double max, boolean whole) {

  /** What is wrong with a number or its text. */
  enum Fault {
    UNREADABLE,
    NOT_WHOLE,
    TOO_SMALL,
    TOO_LARGE;

    /** The key of the sentence; it takes what was written and both ends of the range. */
    String key() {
      return "steps.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static NumberRange of(double min, double max) {
    return new NumberRange(min, max, false);
  }

  public static NumberRange whole(double min, double max) {
    return new NumberRange(min, max, true);
  }

  /** Empty if the number fits. */
  public Optional<Fault> faultOf(double value) {
    if (whole && value != Math.rint(value)) return Optional.of(Fault.NOT_WHOLE);
    if (value < min) return Optional.of(Fault.TOO_SMALL);
    return value > max ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
  }
}
