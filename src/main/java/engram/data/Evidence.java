package engram.data;

import engram.data.text.Quote;

/**
 * What the sentence of a {@link Fault} speaks of; what a fault has nothing to say of is 0 or empty.
 *
 * @param file what the text is called, such as its file name
 * @param line from 1
 * @param column from 1
 * @param columnName as the file calls it
 * @param found the text found, cut to 40 characters
 * @param count how many there are
 * @param limit how many were expected or are allowed
 */
public record Evidence(
    String file, int line, int column, String columnName, String found, long count, long limit) {
  static final Evidence NONE = new Evidence("", 0, 0, "", "", 0, 0);

  public Evidence {
    found = Quote.cut(found, Quote.LONGEST);
    columnName = Quote.cut(columnName, Quote.LONGEST);
  }

  public static Evidence of(String file) {
    return new Evidence(file, 0, 0, "", "", 0, 0);
  }

  public Evidence line(int line) {
    return new Evidence(file, line, column, columnName, found, count, limit);
  }

  public Evidence column(int column, String columnName) {
    return new Evidence(file, line, column, columnName, found, count, limit);
  }

  public Evidence found(String found) {
    return new Evidence(file, line, column, columnName, found, count, limit);
  }

  public Evidence count(long count, long limit) {
    return new Evidence(file, line, column, columnName, found, count, limit);
  }

  /** In the fixed places {0} … {6} of a fault's texts, in the order of the components. */
  public Object[] arguments() {
    // Numbers as text: a line is not 1,234.
    return new Object[] {
      Quote.visible(file),
      String.valueOf(line),
      String.valueOf(column),
      Quote.visible(columnName),
      Quote.visible(found),
      String.valueOf(count),
      String.valueOf(limit)
    };
  }
}
