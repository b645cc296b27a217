package engram.ui.base;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as they are written in fields. */
public final class NumberInput {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d{1,4})?");

  /** "1,000" is one thousand to some and one to others. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  private static final int LEAST_PLAIN_EXPONENT = -4;
  private static final int GREATEST_PLAIN_EXPONENT = 9;

  private NumberInput() {}

  /**
   * Reads {@code 0.01}, {@code 0,01}, {@code .01} or {@code 1e-2}, also in the wide characters of a
   * Chinese keyboard. Empty for anything else, and for a comma that may set off thousands.
   */
  public static OptionalDouble parse(String text) {
    String narrow =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('\u2212', '-')
            .replace('\u3002', '.')
            .strip()
            .toLowerCase(Locale.ROOT);
    if (AMBIGUOUS.matcher(narrow).matches()) return OptionalDouble.empty();
    boolean decimalComma = narrow.indexOf('.') < 0;
    String number = decimalComma ? narrow.replace(',', '.') : narrow;
    if (!NUMBER.matcher(number).matches()) return OptionalDouble.empty();
    return OptionalDouble.of(Double.parseDouble(number));
  }

  /** The same, and empty also for what is too large for a number, which no file can hold. */
  public static OptionalDouble parseFinite(String text) {
    OptionalDouble number = parse(text);
    boolean fit = number.isPresent() && Double.isFinite(number.getAsDouble());
    return fit ? number : OptionalDouble.empty();
  }

  /**
   * The shortest text that {@link #parse} reads as exactly this number, such as {@code 0.01},
   * {@code 1000} or {@code 2.5e-5}; of what no digits can say a sign that it does not read.
   */
  public static String format(double value) {
    if (value == 0) return "0";
    if (Double.isNaN(value)) return "NaN";
    if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = exact.precision() - exact.scale() - 1;
    if (exponent >= LEAST_PLAIN_EXPONENT && exponent <= GREATEST_PLAIN_EXPONENT) {
      return exact.toPlainString();
    }
    return exact.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
