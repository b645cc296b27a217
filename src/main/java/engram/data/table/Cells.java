package engram.data.table;

import java.util.Locale;
import java.util.Set;

/** What stands for a cell whose value is not known. */
final class Cells {
  /** Beside an empty cell and NaN; none of these in quotes. */
  private static final Set<String> MARKERS =
      Set.of("?", "-", "NA", "N/A", "n/a", "null", "NULL", "Null");

  private static final Set<String> NOT_A_NUMBER = Set.of("NaN", "nan", "NAN", "-NaN", "-nan");
  private static final Set<String> INFINITY = Set.of("inf", "infinity", "∞");
  private static final int LONGEST = 4;

  private Cells() {}

  static boolean isMissing(String text) {
    return text.isEmpty() || MARKERS.contains(text) || isNan(text);
  }

  static boolean isMissing(char[] text, int from, int to) {
    if (to - from > LONGEST) return false;
    // Most short cells are numbers, and no marker ends in a digit.
    boolean isNumber = to > from && text[to - 1] >= '0' && text[to - 1] <= '9';
    return !isNumber && isMissing(new String(text, from, to - from));
  }

  /** Whether it says that a calculation had no result. */
  static boolean isNan(String text) {
    return NOT_A_NUMBER.contains(text);
  }

  static boolean isInfinity(String text) {
    String size = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    return INFINITY.contains(size.toLowerCase(Locale.ROOT));
  }
}
