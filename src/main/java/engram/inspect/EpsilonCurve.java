package engram.inspect;

import engram.nn.Elementary;

/**
 * The relative error of central differences against their ε, from 1e-1 down to 1e-14. With a large
 * ε the bend of the loss counts, an error of order ε²; with a small one L(w + ε) and L(w − ε) agree
 * in most of their digits, and rounding counts, about 1e-16 · L / ε. Immutable.
 */
public final class EpsilonCurve {
  /** log₁₀ of the largest ε. */
  public static final double LARGEST = -1;

  /** log₁₀ of the smallest ε. */
  public static final double SMALLEST = -14;

  /** Points, both ends included: four in each decade. */
  public static final int POINTS = 53;

  /** Below it an error is as good as none; also the lower end of a picture. */
  public static final double LEAST_ERROR = 1e-16;

  /** Such a relative error is small enough to trust the check. */
  private static final double GOOD = 1e-6;

  /** Where no ε is that good, as for a tiny gradient, the best ones are. */
  private static final double AS_GOOD_AS_THE_BEST = 10;

  private static final double UNIT_ROUNDOFF = Math.ulp(1.0) / 2;

  private final double[] errors = new double[POINTS];
  private final double loss;
  private int best;

  /** What is wrong with an ε. */
  public enum Verdict {
    GOOD,
    TOO_LARGE,
    TOO_SMALL
  }

  private EpsilonCurve(double loss) {
    this.loss = loss;
  }

  /** Looks at the loss {@link #POINTS} times two. */
  public static EpsilonCurve of(LossAlong loss) {
    EpsilonCurve curve = new EpsilonCurve(loss.at(loss.value()));
    for (int i = 0; i < POINTS; i++) {
      curve.errors[i] = GradientCheck.of(loss, epsilon(exponent(i))).relativeError();
      if (curve.errors[i] < curve.errors[curve.best]) curve.best = i;
    }
    return curve;
  }

  /** ε = 10 to that power; of a whole one the closest number there is. */
  public static double epsilon(double exponent) {
    double whole = Math.rint(exponent);
    return Double.parseDouble("1e" + (int) whole) * Elementary.pow(10, exponent - whole);
  }

  /** log₁₀ ε of point i, from the largest to the smallest. */
  public static double exponent(int i) {
    return LARGEST + (SMALLEST - LARGEST) * i / (POINTS - 1);
  }

  /** The relative error at point i; NaN where the loss is not finite. */
  public double error(int i) {
    return errors[i];
  }

  /** log₁₀ of the ε with the smallest error. */
  double bestExponent() {
    return exponent(best);
  }

  /** What to say of an ε that made that check. */
  public Verdict verdict(double exponent, GradientCheck check) {
    double good = Math.max(GOOD, AS_GOOD_AS_THE_BEST * errors[best]);
    if (check.relativeError() <= good) return Verdict.GOOD;
    return exponent > bestExponent() ? Verdict.TOO_LARGE : Verdict.TOO_SMALL;
  }

  /** What rounding alone may do to the difference quotient: unit roundoff · L / ε. */
  public double rounding(double exponent) {
    return UNIT_ROUNDOFF * Math.abs(loss) / epsilon(exponent);
  }
}
