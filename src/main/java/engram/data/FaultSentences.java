package engram.data;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A fault that the user can mend: a sentence says what is wrong and another what to do, in English
 * here and in every language of the window under its keys. {0}, {1} … are what they speak of.
 */
public interface FaultSentences {

  /** Under which every language has the sentence that says what is wrong. */
  String key();

  String what();

  String advice();

  /** Under which every language has the sentence that says what to do. */
  default String adviceKey() {
    return key() + ".advice";
  }

  /** What is wrong and what to do, in English. */
  default String sentence(Object[] arguments) {
    return told(what(), arguments) + " " + told(advice(), arguments);
  }

  /** The end of the key of an enum's constant. */
  static String id(Enum<?> fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String told(String pattern, Object[] arguments) {
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
