package engram.ui.memory.lists;

import engram.ui.memory.lists.ListsPicture.Row;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws what the long-term store holds of each item, in a row of its own. */
final class ListTracePainter {
  /** How opaque the fast part is. */
  static final double FAST = 0.5;

  private static final double NAME = 4.2;
  private static final double RECALL = 3.6;
  private static final double BAR = 0.62;
  private static final double DOT = 0.22;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts;
  private ListsLayout layout;
  private Palette palette;
  private double em;

  ListTracePainter(GraphicsContext g, PaintFonts fonts) {
    this.g = g;
    this.fonts = fonts;
    pen = new Pen(g);
  }

  /** Texts have their middles at the given heights. */
  void paint(List<Row> rows, ListsLayout newLayout, Palette newPalette) {
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    for (int k = 0; k < rows.size(); k++) paint(k, rows.get(k));
  }

  private void paint(int index, Row row) {
    double y = layout.rowMiddle(index);
    double x = layout.rowsX();
    double height = layout.rowHeight();
    if (row.explained()) {
      g.setFill(palette.zero());
      g.fillRect(x, layout.rowY(index), layout.width() - x, height);
    }
    mark(row, x + 0.6 * em, y);
    double size = Math.min(em, 0.9 * height);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(row.attention() > 0 ? palette.accent() : palette.text());
    g.setFont(row.explained() || row.attention() > 0 ? fonts.bold(size) : fonts.regular(size));
    g.fillText(row.name(), x + 1.2 * em, y);
    double left = x + NAME * em;
    double room = layout.width() - RECALL * em - left;
    double thick = Math.min(em, BAR * height);
    pen.line(palette.border(), em / 13);
    g.strokeLine(left, y, left + room, y);
    bar(left, y, row.slow() * room, thick, 1);
    bar(left + row.slow() * room, y, row.fast() * room, thick, FAST);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.text());
    g.fillText(row.recall(), layout.width() - 0.3 * em, y);
  }

  /** A dot if the short-term store has it as well, a ring if it has just lost it. */
  private void mark(Row row, double x, double y) {
    double radius = DOT * em;
    if (row.held()) pen.dot(x, y, radius, palette.accent());
    if (!row.lost()) return;
    pen.line(palette.accent(), em / 9);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void bar(double x, double y, double length, double thick, double opacity) {
    g.setFill(palette.card());
    g.fillRect(x, y - thick / 2, length, thick);
    g.setFill(palette.positive().deriveColor(0, 1, 1, opacity));
    g.fillRect(x, y - thick / 2, length, thick);
  }
}
