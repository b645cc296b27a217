package engram.ui.memory.recall;

import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.CellGridPainter;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws stored patterns small, and below each its overlap as a bar and a signed number. */
final class StoredPatternsPainter {
  private static final BitSet NONE = new BitSet();
  private static final double SMALL = 0.88;
  private static final double BAR = 0.5;
  private static final double BELOW = 0.45;
  private static final double TEXT = 1.05;

  /** Share of the width that a name may take. */
  private static final double NAME = 0.36;

  private final Drawing g;
  private final CellGridPainter cells;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();

  /** What a pattern is to the network. */
  enum Role {
    STORED,
    /** Looked for. */
    ASKED,
    /** Shown in the place of what is looked for. */
    COPY,
    /** Nobody stored it. */
    SPURIOUS
  }

  record Item(String name, double[] states, int columns, Role role) {
    /** Whether it can be looked for. */
    boolean isStored() {
      return role == Role.STORED || role == Role.ASKED;
    }
  }

  /**
   * @param value from −1 to 1
   */
  record Overlap(double value, String text) {}

  StoredPatternsPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  StoredPatternsPainter(Drawing g) {
    this.g = g;
    cells = new CellGridPainter(g);
    pen = new Pen(g);
  }

  /**
   * Draws over what is there.
   *
   * @param pointed the one below the mouse; −1 for none
   */
  void paint(List<Item> items, StoredPatternsLayout layout, int pointed, Palette palette) {
    for (int k = 0; k < items.size(); k++) {
      paint(items.get(k), layout, k, k == pointed, palette);
    }
  }

  private void paint(
      Item item, StoredPatternsLayout layout, int index, boolean pointed, Palette palette) {
    double em = layout.em();
    double x = layout.x(index);
    double y = layout.y(index);
    double side = layout.side();
    CellGrid grid = CellGrid.of(item.states().length, item.columns(), x, y, side, side);
    cells.paint(item.states(), true, grid, NONE, palette, em);
    double out = 0.1 * em;
    boolean spurious = item.role() == Role.SPURIOUS;
    boolean asked = item.role() == Role.ASKED;
    if (spurious) g.setLineDashes(0.35 * em, 0.3 * em);
    if (spurious) pen.line(palette.text(), 0.12 * em);
    else if (asked) pen.line(palette.accent(), 0.15 * em);
    else pen.line(pointed ? palette.muted() : palette.border(), em / 13);
    g.strokeRect(
        grid.left() - out, grid.top() - out, grid.width() + 2 * out, grid.height() + 2 * out);
    g.setLineDashes();
    g.setFill(palette.border());
    bar(layout, index, side);
    if (layout.compact() || !(spurious || layout.isNamed())) return;
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(asked ? palette.accent() : palette.text());
    boolean loud = asked || spurious;
    g.setFont(loud ? fonts.bold(SMALL * em) : fonts.regular(SMALL * em));
    double room = spurious ? freeRoom(layout) : NAME * side;
    PaintedText.fill(g, item.name(), x, textY(layout, index), room);
  }

  /** Of a name with no number beside it. */
  static double freeRoom(StoredPatternsLayout layout) {
    return layout.width() - 0.5 * layout.em();
  }

  /** Draws the overlaps where {@link #paint} has left room for them. */
  void paintBars(List<Overlap> overlaps, StoredPatternsLayout layout, Palette palette) {
    double side = layout.side();
    double room = layout.isNamed() ? (1 - NAME) * side : side;
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFont(fonts.regular(SMALL * layout.em()));
    for (int k = 0; k < overlaps.size(); k++) {
      double value = overlaps.get(k).value();
      g.setFill(value < 0 ? palette.negative() : palette.positive());
      bar(layout, k, Math.min(1, Math.abs(value)) * side);
      if (layout.compact()) continue;
      g.setFill(palette.text());
      double x = layout.x(k) + side;
      PaintedText.fill(g, overlaps.get(k).text(), x, textY(layout, k), room);
    }
  }

  private void bar(StoredPatternsLayout layout, int index, double length) {
    double thick = BAR * layout.em();
    g.fillRoundRect(layout.x(index), barY(layout, index), length, thick, thick, thick);
  }

  private static double barY(StoredPatternsLayout layout, int index) {
    return layout.y(index) + layout.side() + BELOW * layout.em();
  }

  private static double textY(StoredPatternsLayout layout, int index) {
    return barY(layout, index) + (BAR + TEXT / 2 + 0.1) * layout.em();
  }
}
