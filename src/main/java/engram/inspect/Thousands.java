package engram.inspect;

/** Thin spaces between the thousands of printed numbers, as ISO 80000-1 and GB/T 15835 have it. */
public final class Thousands {
  /** Narrow, and no line is broken at it. */
  public static final char SPACE = '\u202f';

  /** Digits before the point of a number that is parted. */
  private static final int LEAST_PARTED = 5;

  private Thousands() {}

  /** The same number, parted from five digits before point or comma on; its sign may lead. */
  public static String parted(String number) {
    int start = 0;
    while (start < number.length() && !isDigit(number.charAt(start))) start++;
    int end = start;
    while (end < number.length() && isDigit(number.charAt(end))) end++;
    if (end - start < LEAST_PARTED) return number;
    StringBuilder parted = new StringBuilder(number);
    for (int at = end - 3; at > start; at -= 3) parted.insert(at, SPACE);
    return parted.toString();
  }

  /** The number with nothing between its digits. */
  public static String closed(String number) {
    return number.replace(String.valueOf(SPACE), "");
  }

  /** As LaTeX parts it; it would set a space behind a bare decimal comma. */
  public static String latex(String number) {
    return number.replace(",", "{,}").replace(String.valueOf(SPACE), "\\,");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
