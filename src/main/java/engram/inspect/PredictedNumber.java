package engram.inspect;

/**
 * The number that a network foretells for a sample, beside the truth.
 *
 * @param foretold in the target's unit
 * @param truth in the target's unit
 * @param target the truth as the output is to show it
 * @param range of the numbers in the training rows, above 0
 * @param unit of the target; empty if it has none
 */
public record PredictedNumber(
    double foretold, double truth, double target, double range, String unit) {
  /** Differences of a thousandth of the range can be read. */
  private static final int DIGITS_OF_RANGE = 2;

  private static final int MOST_DIGITS = 6;

  /** {@code 4922 g} */
  public String foretoldText() {
    return text(foretold);
  }

  /** {@code 4680 g} */
  public String truthText() {
    return text(truth);
  }

  private String text(double number) {
    int digits = DIGITS_OF_RANGE - (int) Math.floor(StrictMath.log10(range));
    String written = NumberText.inTexts(Math.max(0, Math.min(MOST_DIGITS, digits))).of(number);
    return unit.isEmpty() ? written : written + " " + unit;
  }
}
