package engram.data;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A fault that the user can mend: a sentence says what is wrong and another what to do, in English
 * here and in every language of the window under its keys. {0}, {1} … are what they speak of.
 */
public interface FaultSentences {

  /**
   * Both sentences in English.
   *
   * @param key under which every language has the sentence that says what is wrong
   */
  record Pair(String key, String what, String advice) {
    /**
     * Those of an enum's constant.
     *
     * @param prefix of the key, up to the constant's own part of it
     */
    public static Pair of(String prefix, Enum<?> fault, String what, String advice) {
      String id = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Pair(prefix + id, what, advice);
    }
  }

  Pair sentences();

  default String key() {
    return sentences().key();
  }

  /** Under which every language has the sentence that says what to do. */
  default String adviceKey() {
    return key() + ".advice";
  }

  default String what() {
    return sentences().what();
  }

  default String advice() {
    return sentences().advice();
  }

  /** What is wrong and what to do, in English. */
  default String sentence(Object[] arguments) {
    return told(what(), arguments) + " " + told(advice(), arguments);
  }

  private static String told(String pattern, Object[] arguments) {
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
