package engram.data;

/**
 * What can be wrong with data. {0} is the file, {1} the line, {2} the column, {3} the column's
 * name, {4} the text found, {5} a count, {6} what was expected or is allowed.
 */
public enum Fault implements FaultSentences {
  // the file
  NO_FILE("{0} is not there.", "Check its name and its folder."),
  UNREADABLE("{0} cannot be read: {4}.", "Check the file and try again."),
  FOLDER("{0} is a folder.", "Choose a file in it."),
  SOCKET("{0} is a socket, where a program listens, and not a file.", "Choose a file."),
  NO_PERMISSION("{0} cannot be read: its permissions forbid it.", "Ask its owner to allow it."),
  LINK_LOOP(
      "{0} is a symbolic link that leads in a circle.",
      "Correct the link, or choose the file itself."),
  LARGE_FILE("{0} has more than {6} bytes.", "Split it, or leave out rows or columns."),
  EMPTY("{0} is empty.", "It needs a line of names and then one line a row."),
  WORKBOOK(
      "{0} is a workbook of a spreadsheet program.", "Open it there and save the sheet as CSV."),
  ARCHIVE("{0} is a compressed file ({4}).", "Unpack it and choose the file in it."),
  BINARY(
      "{0}, line {1}: contains bytes that no text file has.", "Choose a text file, such as a CSV."),
  NO_ENCODING(
      "{0} is not text in UTF-8, UTF-16 or GB 18030.",
      "Save it again as UTF-8, or choose its encoding."),
  NOT_ENCODED(
      "{0}, line {1}: found bytes that are not text in {4}.",
      "Save the file again as UTF-8, or choose its encoding."),
  CHANGED(
      "{0} was changed while it was read.",
      "Wait until the other program is done, then read it again."),
  MEMORY(
      "{0}: the memory is too small for its {5} bytes.",
      "Leave out rows or columns, or start the program with more memory."),

  // its lines
  LONG_CELL(
      "{0}, after line {1}: a cell has more than {6} characters.",
      "Look for a quote that is not closed."),
  OPEN_QUOTE(
      "{0}, line {1}, column {2}: a quote opens before \"{4}\" and is never closed.",
      "Close it, or remove it."),
  ONE_COLUMN(
      "{0}, line {1}: found one column, \"{4}\".",
      "A table has a feature and a target at least; choose what separates the columns."),
  MANY_COLUMNS(
      "{0}, line {1}: found more than {6} columns.", "Check the line, or leave columns out."),
  MANY_ROWS("{0}, line {1}: there are more than {6} rows.", "Split the file into smaller ones."),
  RAGGED(
      "{0}, line {1}: the number of columns is {5}, not {6} as before.",
      "Check separators and quotes in this line."),
  NO_NAME("{0}, line {1}: column {2} has no name.", "Give it one."),
  SAME_NAME(
      "{0}, line {1}: column {2} is called \"{4}\", and so is one before it.",
      "Rename one of the two."),
  HEADER_ONLY("{0} has a line of names but no rows.", "Add one line for each row."),

  // ARFF
  ARFF_LINE(
      "{0}, line {1}: found \"{4}\" before @data.",
      "There, a line starts with @relation, @attribute, @data or %."),
  ARFF_ATTRIBUTE(
      "{0}, line {1}: found \"{4}\".",
      "Write @attribute, a name, and numeric, string, date or '{'values'}'."),
  ARFF_NO_DATA("{0} has no line @data.", "Add it above the rows."),
  ARFF_VALUE(
      "{0}, line {1}, column {2} ({3}): \"{4}\" is none of the values of its @attribute.",
      "Correct it, or add it there."),
  ARFF_QUOTE(
      "{0}, line {1}: found \"{4}\" after a closed quote.",
      "Put a comma there, or a backslash before a quote that is part of the text."),
  ARFF_SPARSE(
      "{0}, line {1}, column {2}: \"{4}\" is no part of a sparse row.",
      "Write '{'column value, column value'}' with columns from 0, each once at most."),

  // a cell
  NOT_A_NUMBER(
      "{0}, line {1}, column {2} ({3}): found \"{4}\" where a number is needed.",
      "Write a number such as 5.1, leave the cell empty, or make the column a category."),
  DECIMAL_MARK(
      "{0}, line {1}, column {2} ({3}): found \"{4}\", a number with the other decimal mark.",
      "Write all numbers alike, thousands without a separator, or choose the file''s decimal"
          + " mark."),
  NOT_FINITE(
      "{0}, line {1}, column {2} ({3}): found \"{4}\", which is no finite number.",
      "Write a smaller number, or leave the cell empty."),

  // what is to be learned from it
  NO_COLUMN("{0} has no column \"{4}\".", "Choose one of its columns."),
  TARGET_IGNORED("The target {3} is ignored.", "Choose another target, or do not ignore it."),
  TARGET_TEXT(
      "The target {3} is a category, and regression learns a number.",
      "Choose another target, or classification."),
  NO_FEATURE("{0}: no column is left to learn the target from.", "Ignore fewer columns."),
  NO_ROW("{0}: no row is left whose target is known.", "Switch rows on, or choose another target."),
  EMPTY_COLUMN("The column {3} has no value in any row.", "Ignore it."),
  ONE_CLASS(
      "The target {3} has only the class \"{4}\".",
      "Choose another target, or add rows of a second class."),
  MANY_CLASSES(
      "The target {3} has {5} classes, more than {6}.",
      "Choose another target, or regression if it is a number."),
  MANY_CATEGORIES(
      "The column {3} has {5} categories, more than {6}.", "Ignore it, or make it a number."),
  LARGE_TABLE(
      "{0}: {5} rows are more than the {6} that so many columns allow.",
      "Leave out rows or columns.");

  private final Pair sentences;

  Fault(String what, String advice) {
    sentences = Pair.of("fault.", this, what, advice);
  }

  @Override
  public Pair sentences() {
    return sentences;
  }
}
