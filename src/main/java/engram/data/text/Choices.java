package engram.data.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What may be chosen, as a sentence lists it: all, or of many those that are most like what was
 * given.
 *
 * @param few in the order of all if these are all, else the most alike first
 * @param more how many there are besides
 */
public record Choices(List<String> few, int more) {
  private static final int MOST = 30;
  private static final int NEAREST = 5;
  private static final int COMPARED = 64;

  /** The first of them. */
  public static Choices first(List<String> all) {
    return new Choices(
        all.stream().limit(MOST).map(Quote::of).toList(), Math.max(0, all.size() - MOST));
  }

  /** All, or those that are most like what was given. */
  public static Choices of(List<String> all, String given) {
    if (all.size() <= MOST) return first(all);
    String wanted = compared(given);
    List<String> nearest =
        all.stream()
            .sorted(Comparator.comparingInt(name -> distance(compared(name), wanted)))
            .limit(NEAREST)
            .map(Quote::of)
            .toList();
    return new Choices(nearest, all.size() - nearest.size());
  }

  private static String compared(String text) {
    return text.substring(0, Math.min(COMPARED, text.length())).toLowerCase(Locale.ROOT);
  }

  /** With commas between, in any language. */
  public String text() {
    return String.join(", ", few) + (more == 0 ? "" : ", … (+" + more + ")");
  }

  /** {@code a, b, c} or {@code a, b and 995 more}, in English. */
  public String listed() {
    return String.join(", ", few) + (more == 0 ? "" : " and " + more + " more");
  }

  /** {@code a, b or c}, or {@code a, b and 995 more}, in English. */
  public String sentence() {
    int last = few.size() - 1;
    if (more > 0) return listed();
    if (last == 0) return few.get(0);
    return String.join(", ", few.subList(0, last)) + " or " + few.get(last);
  }

  /** How many characters to change, put in or take out (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
