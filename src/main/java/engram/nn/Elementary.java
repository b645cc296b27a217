package engram.nn;

/**
 * exp, tanh, their relatives and a few more in own arithmetic: the same bits on every JDK, which
 * {@code Math.exp} does not promise, and several times faster than {@code StrictMath}.
 *
 * <p>All stand on one reduction, x = k ln 2 + r with |r| ≤ ½ ln 2, and one rational function,
 * tanh(r/2) = n/d: with A = 2ᵏ, eˣ = A (d + n)/(d − n), and from it
 *
 * <ul>
 *   <li>expm1(x) = ((A − 1) d + (A + 1) n)/(d − n),
 *   <li>sigmoid(x) = A (d + n)/(A (d + n) + (d − n)),
 *   <li>tanh(x/2) = ((A − 1) d + (A + 1) n)/((A + 1) d + (A − 1) n),
 * </ul>
 *
 * each without cancellation and with one division. n = r (½ + p₁ r² + p₂ r⁴) and d = 1 + q₁ r² + q₂
 * r⁴ were fitted at Chebyshev nodes (error below 2e-17 of n/d). No table, no branch, so that a loop
 * over them can become vector instructions ({@code ElementaryArrays}). NaN gives NaN. Logarithm to
 * base 10, power and angle are there for what is computed now and then, and keep more digits.
 */
public final class Elementary {
  public static final double LOG2_E = 1.4426950408889634;

  /** ln 2 in two parts; k times the first, of 32 bits, is exact. */
  public static final double LN2_HIGH = 0.6931471803691238;

  public static final double LN2_LOW = 1.9082149292705877e-10;

  /** Added to a number it leaves round(number) + 1023, the exponent of 2ᵏ, in the last bits. */
  public static final double SHIFT = 0x1.8p52 + 1023;

  public static final double P1 = 0.013887684219934273;
  public static final double P2 = 3.3048716022700915e-05;
  public static final double Q1 = 0.11110870177320172;
  public static final double Q2 = 0.0009918225798553485;

  /** Below it 2ᵏ comes out as 0, and so does eˣ: subnormal results are not made. */
  public static final double EXP_LOWEST = -709.4;

  /** Here 2ᵏ comes out infinite, and so does eˣ. */
  public static final double EXP_HIGHEST = 709.7;

  /** Up to here 2ᵏ is finite. */
  private static final double EXPM1_HIGHEST = 709;

  /** log₁₀ e in two parts. */
  private static final double LOG10_E = 0.4342944819032518;

  private static final double LOG10_E_LOW = 1.098319650216765e-17;

  /** π/4 in two parts. */
  private static final double QUARTER = Math.PI / 4;

  private static final double QUARTER_LOW = 3.061616997868383e-17;

  /** tan(π/8). */
  private static final double TAN_EIGHTH = 0.41421356237309503;

  /** Above it the sigmoid rounds to 1. */
  public static final double SIGMOID_FULL = 40;

  /** From it on tanh rounds to ±1. */
  public static final double TANH_FULL = 20;

  private Elementary() {}

  /** eˣ; 0 below −708.8, infinite above 709.4. */
  public static double exp(double x) {
    double c = expArgument(x);
    double k = shifted(c);
    return expOf(powerOfTwo(k), remainder(c, k));
  }

  /** eˣ − 1 for x ≤ 709. */
  public static double expm1(double x) {
    double c = expm1Argument(x);
    double k = shifted(c);
    return expm1Of(powerOfTwo(k), remainder(c, k));
  }

  /** 1 / (1 + e⁻ˣ). */
  static double sigmoid(double x) {
    double c = sigmoidArgument(x);
    double k = shifted(c);
    return sigmoidOf(powerOfTwo(k), remainder(c, k));
  }

  static double tanh(double x) {
    double c = tanhArgument(x);
    double k = shifted(c);
    return halfTanhOf(powerOfTwo(k), remainder(c, k));
  }

  /** x above 0, eˣ − 1 below: max(x, 0) + expm1(min(x, 0)). */
  public static double elu(double x) {
    return Math.max(x, 0) + expm1(Math.min(x, 0));
  }

  /** ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|). */
  public static double softplus(double x) {
    return Math.max(x, 0) + log1pOfUnit(exp(-Math.abs(x)));
  }

  /** Natural logarithm; −∞ of 0, NaN of negative numbers. */
  public static double log(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    // m in [√½, √2): subtracting the bits of √½ borrows from the exponent where the fraction is
    // less
    long exponent = (bits - SQRT_HALF_BITS) >> 52;
    double m = Double.longBitsToDouble(bits - (exponent << 52));
    double k = exponent - (subnormal ? 54 : 0);
    double w = (m - 1) / (m + 1);
    return k * LN2_HIGH + (2 * w + (w * w * w * artanhTail(w * w) + k * LN2_LOW));
  }

  private static final long SQRT_HALF_BITS = Double.doubleToRawLongBits(0.7071067811865476);

  /** ln(1 + u) for u in [0, 1]: ln(1 + u) = b ln 2 + 2 artanh((u − b)/(u + 2 + b)), b = 0 or 1. */
  static double log1pOfUnit(double u) {
    double b = (u + 0x1.8p52) - 0x1.8p52;
    double w = (u - b) / (u + 2 + b);
    return b * LN2_HIGH + (2 * w + (w * w * w * artanhTail(w * w) + b * LN2_LOW));
  }

  /** (2 artanh(w) − 2 w)/w³ as a polynomial in z = w² ≤ 0.04; error below 6e-17 of 2 artanh(w). */
  private static double artanhTail(double z) {
    double high = 0.18184632005423831 + z * (0.15283173320297727 + z * 0.15123295208614101);
    return 0.6666666666666694
        + z
            * (0.39999999999325336
                + z * (0.2857142883944641 + z * (0.2222218236947741 + z * high)));
  }

  /** log₁₀ x to 2 ulp, exact for powers of ten; as {@link #log} outside the positive numbers. */
  public static double log10(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) return log(x);
    double[] exact = exactLog(x);
    double product = exact[0] * LOG10_E;
    double rest =
        Math.fma(exact[0], LOG10_E, -product) + (exact[0] * LOG10_E_LOW + exact[1] * LOG10_E);
    return product + rest;
  }

  /**
   * xʸ = e^(y ln x) for a finite x above 0 and a finite y, to 5 ulp where |y ln x| ≤ 64 and to 20
   * elsewhere; 0 and infinite where {@link #exp} is.
   */
  public static double pow(double x, double y) {
    double[] log = exactLog(x);
    double product = y * log[0];
    if (Math.abs(product) > EXP_HIGHEST) return exp(product);
    return exp(product) * (1 + (Math.fma(y, log[0], -product) + y * log[1]));
  }

  /**
   * ln x of a finite x above 0 as the sum of two numbers, the second a rounding of the first, with
   * an error below 2⁻⁵⁷ of it: as {@link #log}, but what the division and the sum round away is
   * kept, and 2 artanh w = 2 w + w³ t(w²) has more terms.
   */
  private static double[] exactLog(double x) {
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    long exponent = (bits - SQRT_HALF_BITS) >> 52;
    double m = Double.longBitsToDouble(bits - (exponent << 52));
    double k = exponent - (subnormal ? 54 : 0);
    double divisor = m + 1;
    double divisorLow = (1 - (divisor - m)) + (m - (divisor - (divisor - m)));
    double w = (m - 1) / divisor;
    double wLow = (Math.fma(-w, divisor, m - 1) - w * divisorLow) / divisor;
    double first = k * LN2_HIGH;
    double sum = first + 2 * w;
    double lost = (first - (sum - (sum - first))) + (2 * w - (sum - first));
    double rest = lost + (2 * wLow + (w * w * w * exactTail(w * w) + k * LN2_LOW));
    return new double[] {sum + rest, rest - ((sum + rest) - sum)};
  }

  /** (2 artanh(w) − 2 w)/w³ in z = w² ≤ 0.03; error below 6e-19 of 2 artanh(w). */
  private static double exactTail(double z) {
    double high = 0.15386239702814658 + z * (0.13268773138656886 + z * 0.13086626147840102);
    double low = 0.22222222391713917 + z * (0.18181795640132906 + z * high);
    return 0.6666666666666666 + z * (0.4000000000000088 + z * (0.28571428570803614 + z * low));
  }

  /** √(x² + y²) of numbers whose squares are finite. */
  public static double hypot(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  /**
   * The angle of the point (x, y) from the positive x axis, −π … π, of finite numbers to 3 ulp; 0
   * for the origin.
   */
  public static double atan2(double y, double x) {
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    if (ax == 0 && ay == 0) return 0;
    double least = Math.min(ax, ay);
    double most = Math.max(ax, ay);
    boolean steep = least > TAN_EIGHTH * most;
    double angle = atanOfSmall(steep ? (least - most) / (least + most) : least / most);
    // The angle is quarters · π/4 + sign · angle: turned to the octant of the point.
    int quarters = steep ? 1 : 0;
    double sign = 1;
    if (ay > ax) {
      quarters = 2 - quarters;
      sign = -sign;
    }
    if (x < 0) {
      quarters = 4 - quarters;
      sign = -sign;
    }
    double high = quarters * QUARTER;
    double low = Math.fma(quarters, QUARTER, -high) + quarters * QUARTER_LOW;
    return Math.copySign(high + (low + sign * angle), y);
  }

  /** For |t| ≤ tan(π/8): t + t³ q(t²); error below 2e-16 of it. */
  private static double atanOfSmall(double t) {
    double z = t * t;
    double high = -0.0508544973794026 + z * (0.03923165829558719 + z * -0.01917688711906226);
    double middle = -0.06664511447381948 + z * (0.0585814891280221 + z * high);
    double low = -0.09090904578123903 + z * (0.07692183190826087 + z * middle);
    double tail = -0.14285714284666542 + z * (0.11111111015256361 + z * low);
    return t + t * z * (-0.3333333333333333 + z * (0.1999999999999552 + z * tail));
  }

  // Argument: limited so that 2ᵏ exists; Math.min and Math.max keep NaN.

  public static double expArgument(double x) {
    return Math.max(Math.min(x, EXP_HIGHEST), EXP_LOWEST);
  }

  static double expm1Argument(double x) {
    return Math.max(Math.min(x, EXPM1_HIGHEST), EXP_LOWEST);
  }

  public static double sigmoidArgument(double x) {
    return Math.max(Math.min(x, SIGMOID_FULL), EXP_LOWEST);
  }

  public static double tanhArgument(double x) {
    return 2 * Math.max(Math.min(x, TANH_FULL), -TANH_FULL);
  }

  // Reduction: k, 2ᵏ and r.

  public static double shifted(double x) {
    return x * LOG2_E + SHIFT;
  }

  public static double remainder(double x, double shifted) {
    double k = shifted - SHIFT;
    return (x - k * LN2_HIGH) - k * LN2_LOW;
  }

  public static double powerOfTwo(double shifted) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(shifted) << 52);
  }

  // Result: from A = 2ᵏ and r.

  public static double expOf(double power, double r) {
    double s = r * r;
    double n = r * (0.5 + s * (P1 + s * P2));
    double d = 1 + s * (Q1 + s * Q2);
    return power * ((d + n) / (d - n));
  }

  static double expm1Of(double power, double r) {
    double s = r * r;
    double n = r * (0.5 + s * (P1 + s * P2));
    double d = 1 + s * (Q1 + s * Q2);
    return ((power - 1) * d + (power + 1) * n) / (d - n);
  }

  public static double sigmoidOf(double power, double r) {
    double s = r * r;
    double n = r * (0.5 + s * (P1 + s * P2));
    double d = 1 + s * (Q1 + s * Q2);
    double e = power * (d + n);
    return e / (e + (d - n));
  }

  /** tanh(x/2). */
  public static double halfTanhOf(double power, double r) {
    double s = r * r;
    double n = r * (0.5 + s * (P1 + s * P2));
    double d = 1 + s * (Q1 + s * Q2);
    double less = power - 1;
    double more = power + 1;
    return (less * d + more * n) / (more * d + less * n);
  }
}
