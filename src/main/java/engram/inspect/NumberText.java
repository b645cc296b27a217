package engram.inspect;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as a class reads them: always the same count of digits behind the point, a true minus
 * sign, scientific where nothing would be left of a small number or a large one would not fit.
 *
 * <p>All digits, + and − have one width in the window's font, so numbers that change do not jump.
 *
 * @param digits behind the point
 * @param comma whether a comma stands in the place of the point
 * @param fractions whether 0.3333… is written as 1/3: only what lies within 1e-9 of a fraction
 *     whose denominator is 12 at most
 */
public record NumberText(int digits, boolean comma, boolean fractions) {
  private static final char MINUS = '−';
  private static final double LARGE = 1e6;
  private static final int LARGEST_DENOMINATOR = 12;
  private static final double LARGEST_FRACTION = 100;
  private static final double AS_GOOD_AS_EQUAL = 1e-9;

  /** With a decimal point and without fractions. */
  public NumberText(int digits) {
    this(digits, false, false);
  }

  /** Without fractions, with the decimal mark of all numbers: {@link Locale.Category#FORMAT}. */
  public static NumberText inTexts(int digits) {
    Locale numbers = Locale.getDefault(Locale.Category.FORMAT);
    boolean comma = DecimalFormatSymbols.getInstance(numbers).getDecimalSeparator() == ',';
    return new NumberText(digits, comma, false);
  }

  /** The same with another count of digits. */
  public NumberText with(int newDigits) {
    return new NumberText(newDigits, comma, fractions);
  }

  /** {@code 0.4200}, {@code −0.1800}, {@code 1.2e−05}, {@code ∞}, {@code NaN}. */
  public String of(double value) {
    String magnitude = magnitude(value);
    return isNegative(value) ? MINUS + magnitude : magnitude;
  }

  /** With its sign in any case: {@code +0.4200}; 0 has none. */
  public String signed(double value) {
    return value > 0 ? "+" + magnitude(value) : of(value);
  }

  /** As a factor: in brackets if negative, or a fraction. */
  public String factor(double value) {
    return isNegative(value) || denominator(Math.abs(value)) > 1
        ? "(" + of(value) + ")"
        : of(value);
  }

  /** The sign of a summand: {@code +} or {@code −}. */
  public static String operator(double value) {
    return isNegative(value) ? String.valueOf(MINUS) : "+";
  }

  /** Without its sign. */
  public String magnitude(double value) {
    double size = Math.abs(value);
    if (Double.isNaN(size)) return "NaN";
    if (Double.isInfinite(size)) return "∞";
    int denominator = denominator(size);
    if (denominator > 1) return numerator(size, denominator) + "/" + denominator;
    if (size == 0 || (size >= smallest() && size < LARGE)) {
      return pointed(Thousands.parted(String.format(Locale.ROOT, "%." + digits + "f", size)));
    }
    return scientific(size);
  }

  /** As LaTeX: {@code -0.18}, {@code 0{,}42}, {@code \tfrac{1}{3}}, {@code 1.2\cdot 10^{-5}}. */
  public String latex(double value) {
    return isNegative(value) ? "-" + latexMagnitude(value) : latexMagnitude(value);
  }

  /** As a factor in LaTeX: in brackets if negative. */
  public String latexFactor(double value) {
    return isNegative(value) ? "(" + latex(value) + ")" : latex(value);
  }

  /** Without its sign, as LaTeX. */
  public String latexMagnitude(double value) {
    String text = magnitude(value);
    int e = text.indexOf('e');
    if (text.equals("NaN")) return "\\mathrm{NaN}";
    if (text.equals("∞")) return "\\infty";
    int slash = text.indexOf('/');
    if (slash > 0) {
      return "\\tfrac{" + text.substring(0, slash) + "}{" + text.substring(slash + 1) + "}";
    }
    String latex =
        e < 0
            ? text
            : text.substring(0, e)
                + "\\cdot 10^{"
                + text.substring(e + 1).replace(MINUS, '-')
                + "}";
    return Thousands.latex(latex);
  }

  /** The smallest magnitude of which a digit is left. */
  private double smallest() {
    double smallest = 1;
    for (int i = 0; i < digits; i++) smallest /= 10;
    return smallest;
  }

  /** About as wide as the others: {@code 1.2e−5} beside {@code 0.4200}. */
  private String scientific(double size) {
    String text = String.format(Locale.ROOT, "%." + Math.max(1, digits - 3) + "e", size);
    int e = text.indexOf('e');
    int exponent = Integer.parseInt(text.substring(e + 1));
    return pointed(text.substring(0, e)) + "e" + (exponent < 0 ? MINUS : "") + Math.abs(exponent);
  }

  private String pointed(String text) {
    return comma ? text.replace('.', ',') : text;
  }

  /** 1 if it is to be no fraction. */
  private int denominator(double size) {
    if (!fractions || !(size > AS_GOOD_AS_EQUAL && size < LARGEST_FRACTION)) return 1;
    for (int d = 1; d <= LARGEST_DENOMINATOR; d++) {
      double fraction = Math.rint(size * d) / d;
      if (Math.abs(size - fraction) <= AS_GOOD_AS_EQUAL) return d;
    }
    return 1;
  }

  private static long numerator(double size, int denominator) {
    return Math.round(size * denominator);
  }

  private static boolean isNegative(double value) {
    return value < 0;
  }
}
