package engram.data.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files write them: {@code -5.1}, {@code .5}, {@code 1e3}; no thousands separators. */
public final class Numbers {
  /** 2⁵³: up to here a whole number is exact. */
  private static final long EXACT = 1L << 53;

  /** Powers of ten that are exact. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Numbers() {}

  /** The number nearest to the text, infinite if beyond all, or NaN if it is no number. */
  static double parse(char[] text, int from, int to, char mark) {
    int at = from;
    boolean negative = at < to && text[at] == '-';
    if (negative || (at < to && text[at] == '+')) at++;
    int start = at;
    long digits = 0;
    int counted = 0;
    int decimals = 0;
    boolean marked = false;
    for (; at < to; at++) {
      char c = text[at];
      if (c == mark && !marked) {
        marked = true;
      } else if (c >= '0' && c <= '9') {
        if (counted < 18) digits = digits * 10 + (c - '0');
        counted++;
        if (marked) decimals++;
      } else {
        break;
      }
    }
    if (counted == 0) return Double.NaN;
    int exponent = 0;
    if (at < to) {
      if (text[at] != 'e' && text[at] != 'E') return Double.NaN;
      at++;
      boolean down = at < to && text[at] == '-';
      if (down || (at < to && text[at] == '+')) at++;
      if (at == to) return Double.NaN;
      for (; at < to; at++) {
        if (text[at] < '0' || text[at] > '9') return Double.NaN;
        exponent = Math.min(exponent * 10 + (text[at] - '0'), 100_000);
      }
      if (down) exponent = -exponent;
    }
    int scale = exponent - decimals;
    double size;
    if (counted <= 18 && digits <= EXACT && Math.abs(scale) < TENS.length) {
      // Both factors are exact, so the one rounding of IEEE 754 gives the nearest number.
      size = scale < 0 ? digits / TENS[-scale] : digits * TENS[scale];
    } else {
      size = Double.parseDouble(new String(text, start, to - start).replace(mark, '.'));
    }
    // No negative zero: 0 and -0 are one number, and one category.
    return negative ? 0.0 - size : size;
  }

  public static double parse(String text, DecimalMark mark) {
    char[] characters = text.toCharArray();
    return parse(characters, 0, characters.length, mark.character());
  }

  /** Whether a code such as 007 would lose its zeros as a number. */
  static boolean hasLeadingZero(char[] text, int from, int to) {
    int at = from < to && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
    return to - at >= 2 && text[at] == '0' && text[at + 1] >= '0' && text[at + 1] <= '9';
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
