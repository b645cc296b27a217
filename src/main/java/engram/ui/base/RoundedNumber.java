package engram.ui.base;

import engram.inspect.Thousands;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as text, the same in both languages: decimal point, minus sign U+2212, from five digits
 * on thin spaces between thousands, as ISO 80000-1 and GB/T 15835 have it.
 */
public final class RoundedNumber {
  private static final int PLAIN_FROM = -4;
  private static final int PLAIN_TO = 6;

  private RoundedNumber() {}

  /** With so many digits behind the point; from 10⁷ on in powers of ten. */
  public static String fixed(double value, int decimals) {
    if (!(Math.abs(value) < 1e7) || decimals > 6) return significant(value, 3);
    return shown(String.format(Locale.ROOT, "%." + decimals + "f", value));
  }

  /** {@code 96.7%}: as both languages print it, without a space. */
  public static String percent(double share, int decimals) {
    return fixed(100 * share, decimals) + "%";
  }

  /** A whole number with all its digits. */
  public static String whole(long value) {
    return shown(String.valueOf(value));
  }

  private static String shown(String text) {
    return Thousands.parted(text.replace('-', '\u2212'));
  }

  /** Rounded to so many significant digits; very small and very large ones in powers of ten. */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "\u2212∞" : "–";
    if (value == 0) return "0";
    BigDecimal rounded =
        new BigDecimal(value)
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    String text =
        exponent < PLAIN_FROM || exponent > PLAIN_TO
            ? rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent
            : rounded.toPlainString();
    return shown(text);
  }
}
