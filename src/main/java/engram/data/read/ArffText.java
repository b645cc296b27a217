package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;

/** One line of an ARFF file, read from left to right. */
final class ArffText {
  private final String line;
  private final Evidence at;
  private int position;
  private boolean quoted;
  private int column;

  /**
   * @param at which file and line
   */
  ArffText(String line, Evidence at) {
    this.line = line;
    this.at = at;
  }

  /** What is read next belongs to that column, from 0. */
  void inColumn(int column) {
    this.column = column;
  }

  void skipSpace() {
    while (position < line.length() && Character.isWhitespace(line.charAt(position))) position++;
  }

  boolean atEnd() {
    skipSpace();
    return position == line.length();
  }

  /** Steps over that character, if it is next. */
  boolean take(char expected) {
    skipSpace();
    if (position == line.length() || line.charAt(position) != expected) return false;
    position++;
    return true;
  }

  /** A text in quotes, or up to one of the characters that end it, without spaces around it. */
  String value(String ends) {
    skipSpace();
    char first = position < line.length() ? line.charAt(position) : 0;
    quoted = first == '\'' || first == '"';
    return quoted ? inQuotes(first) : plain(ends);
  }

  /** Whether the last value stood in quotes. */
  boolean wasQuoted() {
    return quoted;
  }

  /** The place of the next one that is no space, from 1. */
  int character() {
    skipSpace();
    return position + 1;
  }

  String rest() {
    return line.substring(position).strip();
  }

  private String plain(String ends) {
    int start = position;
    while (position < line.length() && ends.indexOf(line.charAt(position)) < 0) position++;
    return line.substring(start, position).strip();
  }

  private String inQuotes(char quote) {
    int start = ++position;
    StringBuilder value = new StringBuilder();
    while (position < line.length()) {
      char c = line.charAt(position++);
      if (c == quote) return value.toString().strip();
      if (c == '\\' && position < line.length()) c = escaped(line.charAt(position++));
      value.append(c);
    }
    throw new Stop(
        Fault.OPEN_QUOTE,
        at.column(column + 1, "").found(line.substring(Math.min(start, position))));
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }
}
