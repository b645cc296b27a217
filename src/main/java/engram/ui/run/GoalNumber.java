package engram.ui.run;

import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.ui.base.RoundedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes what a run has beside the goal that it meets or misses. */
public final class GoalNumber {
  private static final int DIGITS = 3;

  /** A double has no more. */
  private static final int ALL_DIGITS = 17;

  private GoalNumber() {}

  /** In few digits, but in so many that 0.9497 is not said to miss 0.95 with 0.95. */
  public static String of(Goal goal, double value) {
    // the rate is one that was set, and not one that came out
    if (goal.quantity() == Quantity.LEARNING_RATE) return RoundedNumber.exact(value);
    if (goal.quantity().isWhole()) return RoundedNumber.whole((long) value);
    int digits = DIGITS;
    while (Double.isFinite(value) && digits < ALL_DIGITS && !isTold(goal, value, digits)) digits++;
    return RoundedNumber.significant(value, digits);
  }

  /** Whether the rounded number meets the goal if the number does, and else misses it. */
  private static boolean isTold(Goal goal, double value, int digits) {
    MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
    double rounded = new BigDecimal(value).round(rounding).doubleValue();
    return goal.isMetBy(rounded) == goal.isMetBy(value);
  }
}
