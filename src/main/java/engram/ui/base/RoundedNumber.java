package engram.ui.base;

import engram.inspect.Thousands;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as text, the same in both languages: minus sign U+2212, from five digits on thin spaces
 * between thousands, as ISO 80000-1 and GB/T 15835 have it. The decimal mark is that of the
 * program's numbers, {@link Locale.Category#FORMAT}.
 */
public final class RoundedNumber {
  private static final int PLAIN_FROM = -4;
  private static final int PLAIN_TO = 6;

  /** A language that has the comma; it stands for no more than that. */
  private static final Locale WITH_COMMA = Locale.FRANCE;

  private RoundedNumber() {}

  /** From now on all numbers of the program have a decimal comma, or a point. */
  public static void writeWithComma(boolean comma) {
    Locale.setDefault(Locale.Category.FORMAT, comma ? WITH_COMMA : Locale.ROOT);
  }

  /** With so many digits behind the point; from 10⁷ on in powers of ten. */
  public static String fixed(double value, int decimals) {
    if (!(Math.abs(value) < 1e7) || decimals > 6) return significant(value, 3);
    return shown(String.format(Locale.ROOT, "%." + decimals + "f", value));
  }

  /** As it can be typed into a field, such as {@code 1e-5}. */
  public static String typed(double value) {
    return marked(NumberInput.format(value));
  }

  /** All digits, such as {@code 0.01}: what a field shows, written as in a sentence. */
  public static String exact(double value) {
    return shown(NumberInput.format(value));
  }

  /** In powers of ten, with so many digits behind the point: {@code 1.25e3}. */
  public static String scientific(double value, int decimals) {
    return shown(String.format(Locale.ROOT, "%." + decimals + "e", value));
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
    return Thousands.parted(marked(text.replace('-', '\u2212')));
  }

  private static String marked(String text) {
    Locale numbers = Locale.getDefault(Locale.Category.FORMAT);
    return text.replace('.', DecimalFormatSymbols.getInstance(numbers).getDecimalSeparator());
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
