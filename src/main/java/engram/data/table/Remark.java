package engram.data.table;

import engram.data.text.Quote;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * What is worth knowing of data that can be used.
 *
 * @param column its name; empty if it is about the rows
 * @param count of cells or rows
 */
public record Remark(Kind kind, String column, long count) {

  /** {0} is the column, {1} the count. */
  public enum Kind {
    NAN("nan", "Cells of {0} that are NaN and count as missing: {1}."),
    DECIMAL_MARK(
        "decimal-mark",
        "Cells of {0} that are numbers with the other decimal mark, and so count as words: {1}."
            + " If they are numbers, choose the file''s decimal mark; thousands have no separator."),
    MISSING("missing", "Missing cells of {0}: {1}."),
    CONSTANT("constant", "{0} is the same in all rows, so nothing can be learned from it."),
    NO_TARGET("no-target", "Rows left out because {0} is missing there: {1}."),
    SWITCHED_OFF("switched-off", "Rows switched off: {1}.");

    private final String id;
    private final String pattern;

    Kind(String id, String pattern) {
      this.id = id;
      this.pattern = pattern;
    }

    /** Under which every language has its sentence. */
    public String key() {
      return "remark." + id;
    }

    String pattern() {
      return pattern;
    }
  }

  /** In the fixed places {0} and {1} of its sentence. */
  public Object[] arguments() {
    return new Object[] {Quote.of(column), String.valueOf(count)};
  }

  /** In English. */
  public String sentence() {
    return new MessageFormat(kind.pattern(), Locale.ROOT).format(arguments());
  }
}
