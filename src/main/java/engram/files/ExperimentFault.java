package engram.files;

import engram.data.Fault;
import engram.data.FaultSentences;

/**
 * What can be wrong with the file of an experiment. {0} is the file, {1} the line, {2} the column,
 * {3} the field, {4} what was found, {5} and {6} what is allowed.
 */
public enum ExperimentFault implements FaultSentences {
  // the file
  NO_FILE(Fault.NO_FILE),
  UNREADABLE(Fault.UNREADABLE),
  FOLDER(Fault.FOLDER),
  SOCKET(Fault.SOCKET),
  NO_PERMISSION(Fault.NO_PERMISSION),
  LINK_LOOP(Fault.LINK_LOOP),
  LARGE_FILE(
      "{0} has more than {5} bytes, which no such file of Engram has.", "Choose another file."),
  NO_TEXT("{0} is not text in UTF-8.", "Save it again as UTF-8."),

  // its writing
  NO_JSON(
      "{0}, line {1}, column {2}: this is not JSON.",
      "Look there for a comma, a quote or a bracket that is missing or too much."),
  ENDS("{0} ends in line {1}, in the middle.", "Copy it again from where it came."),
  TWICE("{0}, line {1}: {3} is there twice.", "Remove one of the two."),
  DEEP("{0}, line {1}, column {2}: the brackets are too many.", "Remove what was put in there."),
  LONG_NUMBER(
      "{0}, line {1}, column {2}: a number has more than {5} digits.", "Write a shorter one."),
  LONG_TEXT(
      "{0}, line {1}, column {2}: a name or a text has more than {5} characters.",
      "Look for a quote that is missing before it, or write a shorter one."),

  // what it is
  OTHER_FORMAT(
      "{0} is JSON, but no experiment of Engram.",
      "Choose a file that Engram has saved; it begins with the format \"{5}\"."),
  NEWER(
      "{0} was saved by a newer Engram: its version is {4}, and this Engram reads those up to {5}.",
      "Open it with the newer Engram."),

  // its fields
  MISSING("{0}, line {1}: {3} is missing.", "Add it between the brackets there."),
  UNKNOWN("{0}, line {1}: {3} is not known.", "Remove it, or correct its name; known are {5}."),
  NO_OBJECT("{0}, line {1}: {3} is {4}.", "Write its fields between the brackets '{' and '}'."),
  NO_LIST(
      "{0}, line {1}: {3} is {4}.",
      "Write a list of {5} to {6} entries between the brackets [ and ]."),
  NO_TEXT_FIELD("{0}, line {1}: {3} is {4}.", "Write a text of {5} to {6} characters in quotes."),
  NOT_WHOLE("{0}, line {1}: {3} is {4}.", "Write a whole number from {5} to {6}."),
  NOT_BETWEEN("{0}, line {1}: {3} is {4}.", "Write a number from {5} to {6}."),
  NOT_ABOVE("{0}, line {1}: {3} is {4}.", "Write a number above {5} and up to {6}."),
  NOT_FROM("{0}, line {1}: {3} is {4}.", "Write a number from {5} up."),
  NO_CHOICE("{0}, line {1}: {3} is {4}.", "Write one of these: {5}."),
  UNFIT(
      "{0}, line {1}: {3} does not fit the rest of the file.",
      "Correct it there, or save the run again."),
  NO_RUN(
      "{0} is JSON, but no run of Engram.",
      "Choose a file that Engram has saved; it begins with the format \"{5}\"."),
  ROWS_CHANGED(
      "{0}: its rows are not those that it was saved with.",
      "Open the file that it was copied from, or begin a new run with these rows."),
  ROWS_FILE_MISSING(
      "{0}: its rows are in the file {4} of {5} bytes, which is not there.",
      "Put it back, or say where it is: by Find the file… in the window, by --data in a command."),
  ROWS_FILE_CHANGED(
      "{0}: its rows were in the file {4} of {5} bytes with the SHA-256 {6}, and that file has"
          + " other bytes.",
      "Put the right one back, or say where it is: by Find the file… in the window, by --data in a"
          + " command."),
  ROWS_FILE_OUTSIDE(
      "{0}, line {1}: {3} is {4}, which leads out of the folder of the run.",
      "Put the file with the rows beside the run, and write its path from there, with / between"
          + " folders."),
  ROWS_FILE_UNFIT(
      "{0}, line {1}: {3} is {4}, which can not be read in the way that is written there.",
      "Save the run again from where it came."),
  NO_GOAL(
      "{0}, line {1}, column {2}: {4} in {3} is no goal.",
      "Write a quantity, a comparison and a number, such as test accuracy >= 0.95; quantities are"
          + " {5}."),
  REPEATED("{0}, line {1}: {4} is in {3} twice.", "Remove one of the two."),

  // its patterns
  ROW_SIGN(
      "{0}, line {1}: {4} is no row of a pattern.",
      "Write one # for each cell that is on and one . for each that is off."),
  ROW_WIDTH(
      "{0}, line {1}: the row {4} is not as long as the first one of its pattern.",
      "Give all rows of a pattern the same length."),
  SHAPE(
      "{0}, line {1}: this pattern has not as many rows and columns as the first one.",
      "Draw all patterns on grids of one size."),
  FEW_CELLS("{0}, line {1}: this pattern is too small.", "Give it {5} cells or more.");

  private final Pair sentences;

  ExperimentFault(String what, String advice) {
    sentences = Pair.of("experiment.fault.", this, what, advice);
  }

  /** What is wrong with any file. */
  ExperimentFault(Fault ofAnyFile) {
    sentences = ofAnyFile.sentences();
  }

  @Override
  public Pair sentences() {
    return sentences;
  }
}
