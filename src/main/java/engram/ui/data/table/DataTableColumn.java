package engram.ui.data.table;

import engram.data.table.ColumnKind;
import engram.data.table.Heading;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.data.text.Quote;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of the table as it is shown.
 *
 * @param index in the table, from 0
 * @param unit empty if it has none
 * @param width of its widest text, in characters of a Latin letter's width; the head may take two
 *     lines
 */
record DataTableColumn(
    int index, String name, String unit, ColumnKind kind, boolean target, int width) {
  private static final int NARROWEST = 5;
  private static final int WIDEST = 24;
  private static final int LOOKED_AT = 200;

  /** The size of the head's letters in those of the cells. */
  private static final double HEAD = 0.92;

  /** Up to here a character is as wide as a Latin letter. */
  private static final int LAST_NARROW = 0x2E7F;

  static List<DataTableColumn> of(Table table, ImportPlan plan) {
    return IntStream.range(0, table.columns()).mapToObj(c -> of(table, plan, c)).toList();
  }

  private static DataTableColumn of(Table table, ImportPlan plan, int column) {
    Heading heading = table.heading(column);
    int width = (int) Math.ceil(HEAD * inTwoLines(head(heading)));
    for (int row = 0; row < Math.min(LOOKED_AT, table.rows()); row++) {
      width = Math.max(width, width(Quote.visible(table.text(row, column))));
    }
    return new DataTableColumn(
        column,
        Quote.visible(heading.name()),
        Quote.visible(heading.unit()),
        plan.kinds().get(column),
        plan.target() == column,
        Math.max(NARROWEST, Math.min(WIDEST, width)));
  }

  /** Chinese has wide brackets around the unit. */
  private static String head(Heading heading) {
    String name = heading.name();
    if (heading.unit().isEmpty()) return name;
    boolean chinese = width(name) > name.length();
    return name + (chinese ? '（' + heading.unit() + '）' : " (" + heading.unit() + ")");
  }

  /** The width that a text needs which may be broken once, between words or Chinese characters. */
  private static int inTwoLines(String text) {
    int least = width(text);
    for (int at = 1; at < text.length(); at++) {
      boolean breaks = text.charAt(at) == ' ' || text.charAt(at) > LAST_NARROW;
      if (breaks) {
        int widest = Math.max(width(text.substring(0, at)), width(text.substring(at).strip()));
        least = Math.min(least, widest);
      }
    }
    return least;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c > LAST_NARROW ? 2 : 1).sum();
  }

  DataTableColumn withWidth(int newWidth) {
    return new DataTableColumn(index, name, unit, kind, target, newWidth);
  }

  boolean isNumber() {
    return kind == ColumnKind.NUMBER;
  }

  boolean isIgnored() {
    return kind == ColumnKind.IGNORE;
  }
}
