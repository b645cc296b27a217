package engram.data.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files write them: {@code -5.1}, {@code .5}, {@code 1e3}; no thousands separators. */
public final class Numbers {
  /** 2⁵³: up to here a whole number is exact. */
  private static final long EXACT = 1L << 53;

  private static final int NO_EXPONENT = Integer.MIN_VALUE;

  /** Powers of ten that are exact. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Numbers() {}

  /** The number nearest to the text, infinite if beyond all, or NaN if it is no number. */
  static double parse(char[] text, int from, int to, char mark) {
    boolean negative = from < to && text[from] == '-';
    int start = negative || (from < to && text[from] == '+') ? from + 1 : from;
    long digits = 0;
    int at = start;
    for (; at < to && isDigit(text[at]); at++) digits = digits * 10 + (text[at] - '0');
    int counted = at - start;
    int decimals = 0;
    if (at < to && text[at] == mark) {
      int first = ++at;
      for (; at < to && isDigit(text[at]); at++) digits = digits * 10 + (text[at] - '0');
      decimals = at - first;
      counted += decimals;
    }
    if (counted == 0) return Double.NaN;
    int scale = -decimals;
    if (at < to) {
      int exponent = exponent(text, at, to);
      if (exponent == NO_EXPONENT) return Double.NaN;
      scale += exponent;
    }
    // Beyond 18 digits the sum may have overflown.
    if (counted <= 18 && digits <= EXACT && Math.abs(scale) < TENS.length) {
      // Both factors are exact, so the one rounding of IEEE 754 gives the nearest number. No
      // negative zero: 0 and -0 are one number, and one category.
      long signed = negative ? -digits : digits;
      return scale < 0 ? signed / TENS[-scale] : signed * TENS[scale];
    }
    double size = Double.parseDouble(new String(text, start, to - start).replace(mark, '.'));
    return negative ? 0.0 - size : size;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** As e-5 gives it; {@link #NO_EXPONENT} if it is none. */
  private static int exponent(char[] text, int from, int to) {
    int at = from;
    if (text[at] != 'e' && text[at] != 'E') return NO_EXPONENT;
    at++;
    boolean down = at < to && text[at] == '-';
    if (down || (at < to && text[at] == '+')) at++;
    if (at == to) return NO_EXPONENT;
    int exponent = 0;
    for (; at < to; at++) {
      if (!isDigit(text[at])) return NO_EXPONENT;
      exponent = Math.min(exponent * 10 + (text[at] - '0'), 100_000);
    }
    return down ? -exponent : exponent;
  }

  public static double parse(String text, DecimalMark mark) {
    char[] characters = text.toCharArray();
    return parse(characters, 0, characters.length, mark.character());
  }

  /** Whether a code such as 007 would lose its zeros as a number. */
  static boolean hasLeadingZero(char[] text, int from, int to) {
    int at = from < to && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
    // First of what hardly ever is, so that the processor foresees it: 0.5 and 1.5 are as frequent.
    return to - at >= 2 && isDigit(text[at + 1]) && text[at] == '0';
  }

  /**
   * The shortest text that reads as this finite number. {@link Double#toString} is not used: it is
   * not the same on every JDK.
   */
  static String text(double value) {
    for (int decimals = 0; decimals <= 6; decimals += 2) {
      double scaled = value * TENS[decimals];
      if (Math.abs(scaled) > EXACT) break;
      long whole = Math.round(scaled);
      if (whole / TENS[decimals] == value) {
        return BigDecimal.valueOf(whole, decimals).stripTrailingZeros().toPlainString();
      }
    }
    BigDecimal exact = new BigDecimal(value);
    // A shorter text of a normal number is what 15 digits give, with zeros at its end.
    int first = Math.abs(value) < Double.MIN_NORMAL ? 1 : 15;
    for (int precision = first; precision < 17; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) return rounded.stripTrailingZeros().toString();
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).toString();
  }
}
