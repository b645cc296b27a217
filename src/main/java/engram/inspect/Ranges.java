package engram.inspect;

/** Axis ends that stay put while the numbers move. */
final class Ranges {
  private Ranges() {}

  /** The smallest power of two that is at least least and not below the magnitude. */
  static double powerOfTwoFrom(double magnitude, double least) {
    if (!(magnitude > least) || Double.isInfinite(magnitude)) return least;
    double floor = Math.scalb(1.0, Math.getExponent(magnitude));
    return floor < magnitude ? 2 * floor : floor;
  }
}
