package engram.cli;

import java.util.Locale;

/** Numbers in the middle of a text. */
public final class Wording {
  private Wording() {}

  /** One thing, or several. */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Without a point where there is nothing behind it. */
  public static String plain(double number) {
    return number % 1 == 0 ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** With three digits behind the point. */
  public static String thousandths(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** With its sign and so many digits behind the point; what rounds to nothing has no sign. */
  public static String signed(double number, int digits) {
    String text = String.format(Locale.ROOT, "%+." + digits + "f", number);
    return text.matches(".[0.]+") ? text.substring(1) : text;
  }

  /** With four digits that count. */
  public static String fourDigits(double number) {
    return String.format(Locale.ROOT, "%.4g", number);
  }
}
