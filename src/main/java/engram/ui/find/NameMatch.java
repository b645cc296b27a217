package engram.ui.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well a name fits what is sought, in either language: the whole name is better than its
 * beginning, that better than the beginning of a word, that than letters within; then the initials
 * of its words, one slip of the keyboard, and letters in their order with others between.
 */
final class NameMatch {
  /** Of a name that does not fit. */
  static final double NONE = 0;

  private static final double WHOLE = 100;
  private static final double BEGINNING = 90;
  private static final double WORD = 80;
  private static final double INITIALS = 70;
  private static final double WITHIN = 60;
  private static final double PINYIN = 75;
  private static final double PINYIN_WITHIN = 55;
  private static final double SLIP = 40;
  private static final double SCATTERED = 20;

  /** Shorter words are too much like others. */
  private static final int LEAST_FOR_A_SLIP = 4;

  private static final int LEAST_SCATTERED = 3;

  /** How much a long name loses against a short one that fits as well. */
  private static final double LENGTH = 0.05;

  private final List<String> names;
  private final List<Pinyin> pinyin;

  NameMatch(String... names) {
    this.names = Arrays.stream(names).map(NameMatch::plain).distinct().toList();
    pinyin = this.names.stream().map(Pinyin::new).toList();
  }

  /** Small letters and digits with single spaces between the words. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /**
   * From 0, not at all, to 100. Each word sought must be somewhere in a name, in any order and
   * either language.
   *
   * @param sought as {@link #plain} writes it
   */
  double score(String sought) {
    double words = 0;
    String[] all = sought.split(" ");
    for (String each : all) {
      double score = ofOne(each);
      if (score == NONE) return NONE;
      words += score;
    }
    return Math.max(words / all.length, all.length == 1 ? NONE : ofOne(sought));
  }

  private double ofOne(String sought) {
    double best = NONE;
    for (int i = 0; i < names.size(); i++) {
      double score = Math.max(byLetters(sought, names.get(i)), byPinyin(sought, pinyin.get(i)));
      if (score > NONE) best = Math.max(best, score - LENGTH * names.get(i).length());
    }
    return best;
  }

  private static double byPinyin(String sought, Pinyin name) {
    int at = name.indexOf(sought);
    if (at == 0) return PINYIN;
    return at > 0 && sought.length() > 1 ? PINYIN_WITHIN : NONE;
  }

  private static double byLetters(String sought, String name) {
    if (name.equals(sought)) return WHOLE;
    if (name.startsWith(sought)) return BEGINNING;
    if (name.contains(" " + sought)) return WORD;
    if (initials(name).startsWith(sought) && sought.length() > 1) return INITIALS;
    if (name.contains(sought)) return WITHIN;
    if (sought.length() >= LEAST_FOR_A_SLIP && hasWordButForOne(name, sought)) return SLIP;
    if (sought.length() >= LEAST_SCATTERED && isScattered(name, sought)) return SCATTERED;
    return NONE;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) initials.append(word, 0, Math.min(1, word.length()));
    return initials.toString();
  }

  private static boolean hasWordButForOne(String name, String sought) {
    return Arrays.stream(name.split(" "))
        .flatMap(word -> beginnings(word, sought.length()))
        .anyMatch(beginning -> differsByOne(beginning, sought));
  }

  /** Of about that length. */
  private static Stream<String> beginnings(String word, int length) {
    return Stream.of(length - 1, length, length + 1)
        .filter(each -> each <= word.length())
        .map(each -> word.substring(0, each));
  }

  /** By one letter more, less or other, or by two that changed places. */
  private static boolean differsByOne(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) start++;
    String restOne = one.substring(start);
    String restOther = other.substring(start);
    if (restOne.isEmpty() || restOther.isEmpty()) return true;
    return restOne.substring(1).equals(restOther)
        || restOther.substring(1).equals(restOne)
        || restOne.substring(1).equals(restOther.substring(1))
        || areSwapped(restOne, restOther);
  }

  private static boolean areSwapped(String one, String other) {
    return one.length() == other.length()
        && one.length() > 1
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }

  /** In their order, the first at the beginning of a word, the others soon behind it. */
  private static boolean isScattered(String name, String sought) {
    for (int start = 0; start < name.length(); start++) {
      boolean word = start == 0 || name.charAt(start - 1) == ' ';
      if (word && isScatteredFrom(name, start, sought)) return true;
    }
    return false;
  }

  private static boolean isScatteredFrom(String name, int start, String sought) {
    int end = Math.min(name.length(), start + 2 * sought.length() + 2);
    int found = 0;
    for (int i = start; i < end && found < sought.length(); i++) {
      if (name.charAt(i) == sought.charAt(found)) found++;
      else if (i == start) return false;
    }
    return found == sought.length();
  }
}
