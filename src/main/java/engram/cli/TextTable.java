package engram.cli;

import engram.data.text.Quote;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of equal columns: heads at the left, cells at the right edge of their column. */
public final class TextTable {
  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();
  private final int headWidth;
  private final int cellWidth;

  /**
   * @param headWidth of the first column, at least
   * @param cellWidth of each other, at least
   */
  public TextTable(int headWidth, int cellWidth) {
    this.headWidth = headWidth;
    this.cellWidth = cellWidth;
  }

  public TextTable row(String head, List<String> cells) {
    List<String> row = new ArrayList<>();
    row.add(TextWidth.cut(Quote.visible(head)));
    for (String cell : cells) row.add(TextWidth.cut(Quote.visible(cell)));
    rows.add(row);
    return this;
  }

  public TextTable row(String head, String... cells) {
    return row(head, List.of(cells));
  }

  public void print(PrintWriter out) {
    print(out, "");
  }

  /**
   * @param afterFirst stands behind the first row
   */
  public void print(PrintWriter out, String afterFirst) {
    int head = headWidth;
    int cell = cellWidth;
    for (List<String> row : rows) {
      head = Math.max(head, TextWidth.of(row.get(0)) + GAP);
      for (String text : row.subList(1, row.size())) {
        cell = Math.max(cell, TextWidth.of(text) + GAP);
      }
    }
    String behind = afterFirst;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(TextWidth.left(row.get(0), head));
      for (String text : row.subList(1, row.size())) line.append(TextWidth.right(text, cell));
      out.println(line + behind);
      behind = "";
    }
  }
}
