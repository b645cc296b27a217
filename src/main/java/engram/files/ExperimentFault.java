package engram.files;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * What can be wrong with the file of an experiment. Each has a sentence that says what, and one
 * that says what to do, in English here and in every language of the window under its keys. {0} is
 * the file, {1} the line, {2} the column, {3} the field, {4} what was found, {5} and {6} what is
 * allowed.
 */
public enum ExperimentFault {
  // the file
  NO_FILE("no-file", "{0} is not there.", "Check its name and its folder."),
  UNREADABLE("unreadable", "{0} cannot be read: {4}.", "Check the file and try again."),
  LARGE(
      "large",
      "{0} has more than {5} bytes, which no file of an experiment has.",
      "Choose another file."),
  NO_TEXT("no-text", "{0} is not text in UTF-8.", "Save it again as UTF-8."),

  // its writing
  NO_JSON(
      "no-json",
      "{0}, line {1}, column {2}: this is not JSON.",
      "Look there for a comma, a quote or a bracket that is missing or too much."),
  ENDS("ends", "{0} ends in line {1}, in the middle.", "Copy it again from where it came."),
  TWICE("twice", "{0}, line {1}: {3} is there twice.", "Remove one of the two."),
  DEEP("deep", "{0}, line {1}: the brackets are too many.", "Remove what was put in there."),

  // what it is
  OTHER_FORMAT(
      "other-format",
      "{0} is JSON, but no experiment of Engram.",
      "Choose a file that Engram has saved; it begins with the format \"{5}\"."),
  NEWER(
      "newer",
      "{0} was saved by a newer Engram: its version is {4}, and this Engram reads those up to {5}.",
      "Open it with the newer Engram."),

  // its fields
  MISSING("missing", "{0}, line {1}: {3} is missing.", "Add it between the brackets there."),
  UNKNOWN(
      "unknown",
      "{0}, line {1}: {3} is not known.",
      "Remove it, or correct its name; known are {5}."),
  NO_OBJECT(
      "no-object",
      "{0}, line {1}: {3} is {4}.",
      "Write its fields between the brackets '{' and '}'."),
  NO_LIST(
      "no-list",
      "{0}, line {1}: {3} is {4}.",
      "Write a list of {5} to {6} entries between the brackets [ and ]."),
  NO_TEXT_FIELD(
      "no-text-field",
      "{0}, line {1}: {3} is {4}.",
      "Write a text of {5} to {6} characters in quotes."),
  NOT_WHOLE("not-whole", "{0}, line {1}: {3} is {4}.", "Write a whole number from {5} to {6}."),
  NOT_BETWEEN("not-between", "{0}, line {1}: {3} is {4}.", "Write a number from {5} to {6}."),
  NOT_ABOVE("not-above", "{0}, line {1}: {3} is {4}.", "Write a number above {5} and up to {6}."),
  NOT_FROM("not-from", "{0}, line {1}: {3} is {4}.", "Write a number from {5} up."),
  NO_CHOICE("no-choice", "{0}, line {1}: {3} is {4}.", "Write one of these: {5}."),
  REPEATED("repeated", "{0}, line {1}: {4} is in {3} twice.", "Remove one of the two."),

  // its patterns
  ROW_SIGN(
      "row-sign",
      "{0}, line {1}: {4} is no row of a pattern.",
      "Write one # for each cell that is on and one . for each that is off."),
  ROW_WIDTH(
      "row-width",
      "{0}, line {1}: the row {4} is not as long as the first one of its pattern.",
      "Give all rows of a pattern the same length."),
  SHAPE(
      "shape",
      "{0}, line {1}: this pattern has not as many rows and columns as the first one.",
      "Draw all patterns on grids of one size."),
  FEW_CELLS("few-cells", "{0}, line {1}: this pattern is too small.", "Give it {5} cells or more.");

  private final String id;
  private final String what;
  private final String advice;

  ExperimentFault(String id, String what, String advice) {
    this.id = id;
    this.what = what;
    this.advice = advice;
  }

  /** Under which every language has the sentence that says what is wrong. */
  public String key() {
    return "experiment.fault." + id;
  }

  /** Under which every language has the sentence that says what to do. */
  public String adviceKey() {
    return key() + ".advice";
  }

  String what() {
    return what;
  }

  String advice() {
    return advice;
  }

  /** What is wrong and what to do, in English. */
  String sentence(Object[] arguments) {
    return told(what, arguments) + " " + told(advice, arguments);
  }

  private static String told(String pattern, Object[] arguments) {
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
