package engram.inspect;

import java.util.function.ToDoubleFunction;

/**
 * As many digits behind the point as it takes until what is printed can be followed: with few it is
 * read more easily, but rounded numbers may look alike, or not give the result that is printed.
 *
 * @param usual as many as will do for the most part
 * @param most not more than that; beyond it the usual ones
 */
public record EnoughDigits(NumberText usual, int most) {

  /** Both are told apart. */
  public NumberText apart(double one, double other) {
    for (int digits = usual.digits(); digits < most; digits++) {
      NumberText text = usual.with(digits);
      if (!text.of(one).equals(text.of(other))) return text;
    }
    return usual;
  }

  /** The printed summands give the printed sum. */
  public NumberText ofSum(double[] summands, double sum) {
    return of(
        text -> {
          double printed = 0;
          for (double each : summands) printed += rounded(each, text);
          return printed;
        },
        sum);
  }

  /** The printed factors give the printed product. */
  public NumberText ofProduct(double[] factors, double product) {
    return of(
        text -> {
          double printed = 1;
          for (double each : factors) printed *= rounded(each, text);
          return printed;
        },
        product);
  }

  private NumberText of(ToDoubleFunction<NumberText> printed, double result) {
    for (int digits = usual.digits(); digits <= most; digits++) {
      NumberText text = usual.with(digits);
      double shown = rounded(result, text);
      double half = 0.5 / power(text);
      boolean seen = shown != 0 || result == 0;
      if (seen && Math.abs(printed.applyAsDouble(text) - shown) <= half) return text;
    }
    return usual;
  }

  private static double rounded(double value, NumberText text) {
    return Math.rint(value * power(text)) / power(text);
  }

  private static double power(NumberText text) {
    return StrictMath.pow(10, text.digits());
  }
}
