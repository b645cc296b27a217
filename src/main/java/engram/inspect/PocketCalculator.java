package engram.inspect;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What a pocket calculator makes of a calculation as it is printed: numbers with point or comma,
 * {@code + − · × /}, brackets, powers, roots, {@code e^x}, {@code ln}, {@code tanh}, {@code σ},
 * {@code ReLU}. With it a calculation is given as many digits as it needs to come out.
 */
public final class PocketCalculator {
  /** Digits that are added at most; then a calculation has all that a number holds. */
  private static final int MOST_ADDED = 14;

  /** What a calculator with twelve places shows as 0. */
  private static final double NOTHING = 1e-12;

  private PocketCalculator() {}

  /** The value of a printed calculation; empty if it holds letters, words or dots. */
  public static OptionalDouble value(String expression) {
    return new PrintedCalculation(expression).value();
  }

  /**
   * The numbers with the fewest digits, at least those of the result, with which a printed
   * calculation gives a printed result.
   *
   * @param result as it is printed
   * @param calculation prints it with numbers that have so many digits
   * @return those of the result where the calculation is none of a calculator
   */
  public static NumberText operands(
      NumberText result, double value, Function<NumberText, String> calculation) {
    for (int added = 0; added <= MOST_ADDED; added++) {
      NumberText operands = result.with(result.digits() + added);
      if (comesOut(calculation.apply(operands), value, result)) return operands;
    }
    return result;
  }

  /** Whether it prints as that value does; so does what is no calculation of a calculator. */
  public static boolean comesOut(String calculation, double value, NumberText result) {
    OptionalDouble got = value(calculation);
    if (got.isEmpty() || !Double.isFinite(value)) return true;
    boolean nothing = Math.abs(got.getAsDouble()) < NOTHING && Math.abs(value) < NOTHING;
    return nothing || result.of(got.getAsDouble()).equals(result.of(value));
  }

  /** With so many digits more that both numbers print differently, if they differ at all. */
  public static NumberText telling(NumberText numbers, double before, double after) {
    NumberText more = numbers;
    for (int added = 1; added <= MOST_ADDED && before != after; added++) {
      if (!more.of(before).equals(more.of(after))) return more;
      more = numbers.with(numbers.digits() + added);
    }
    return before == after || more.of(before).equals(more.of(after)) ? numbers : more;
  }
}
