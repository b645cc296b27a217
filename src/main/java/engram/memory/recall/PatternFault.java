package engram.memory.recall;

import engram.data.Identified;

/** What can be wrong with a text of patterns. */
public enum PatternFault implements Identified {
  /** Nothing in it. */
  EMPTY("there is no pattern: write rows of # and ., and an empty line between two patterns"),

  /** A name with no rows below it. */
  NO_ROWS("the pattern \"%s\" has no rows: write rows of # and . below the name"),

  /** A row with another sign than # and . in it. */
  SIGN("a row is made of # (on) and . (off), and \"%s\" is not"),

  /** A row longer or shorter than the first of its pattern. */
  WIDTH("the row \"%s\" is not as long as the row above it"),

  /** A pattern with other numbers of rows and columns than the first. */
  SHAPE("the pattern \"%s\" has not as many rows and columns as the first one"),

  /** More rows or columns than {@link PatternText#MOST_SIDE}. */
  TOO_LARGE(
      "the pattern \"%s\" is too large: "
          + PatternText.MOST_SIDE
          + " rows of "
          + PatternText.MOST_SIDE
          + " are the most"),

  /** A pattern of fewer than {@link PatternText#LEAST_CELLS} cells. */
  TOO_SMALL("the pattern \"%s\" is too small: it needs " + PatternText.LEAST_CELLS + " cells"),

  /** A name that an earlier pattern has. */
  TWICE("there are two patterns \"%s\": give one another name"),

  /** More patterns than {@link PatternText#MOST_PATTERNS}. */
  TOO_MANY("there are more than " + PatternText.MOST_PATTERNS + " patterns: leave some out");

  private final String sentence;

  PatternFault(String sentence) {
    this.sentence = sentence;
  }

  /** In English, without line and full stop. */
  String sentence(String found) {
    return sentence.formatted(found);
  }
}
