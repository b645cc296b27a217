package engram.inspect;

import java.util.Locale;

/**
 * Numbers as a class reads them: always the same count of digits behind the point, a true minus
 * sign, scientific where nothing would be left of a small number or a large one would not fit.
 *
 * <p>All digits, + and − have one width in the window's font, so numbers that change do not jump.
 *
 * @param digits behind the point
 */
public record NumberText(int digits) {
  private static final char MINUS = '−';
  private static final double LARGE = 1e6;

  /** {@code 0.4200}, {@code −0.1800}, {@code 1.2e−05}, {@code ∞}, {@code NaN}. */
  public String of(double value) {
    String magnitude = magnitude(value);
    return isNegative(value) ? MINUS + magnitude : magnitude;
  }

  /** With its sign in any case: {@code +0.4200}; 0 has none. */
  public String signed(double value) {
    return value > 0 ? "+" + magnitude(value) : of(value);
  }

  /** As a factor: in brackets if negative. */
  public String factor(double value) {
    return isNegative(value) ? "(" + of(value) + ")" : of(value);
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
    if (size == 0 || (size >= smallest() && size < LARGE)) {
      return String.format(Locale.ROOT, "%." + digits + "f", size);
    }
    return scientific(size);
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
    return text.substring(0, e) + "e" + (exponent < 0 ? MINUS : "") + Math.abs(exponent);
  }

  private static boolean isNegative(double value) {
    return value < 0;
  }
}
