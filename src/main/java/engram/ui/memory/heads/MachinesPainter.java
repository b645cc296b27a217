package engram.ui.memory.heads;

import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.CellGridPainter;
import engram.ui.memory.heads.MachinesPicture.Column;
import engram.ui.memory.heads.MachinesPicture.Letter;
import engram.ui.paint.Drawing;
import engram.ui.paint.InkTile;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Draws a cue and what three machines make of it, and below each all letters that it holds. */
final class MachinesPainter {
  private static final double SMALL = 0.85;

  private final Drawing g;
  private final CellGridPainter cells;
  private final InkTile tiles;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private MachinesLayout layout;
  private Palette palette;
  private double em;

  MachinesPainter(Drawing g) {
    this.g = g;
    cells = new CellGridPainter(g);
    tiles = new InkTile(g);
    pen = new Pen(g);
  }

  /** Clears nothing. */
  void paint(MachinesPicture picture, MachinesLayout newLayout, Palette newPalette) {
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    for (int k = 0; k < picture.columns().size(); k++) {
      Column column = picture.columns().get(k);
      texts(column, k);
      large(column, k);
      shelf(column, k, picture.asked());
    }
    if (!picture.columns().isEmpty()) arrow();
  }

  private void texts(Column column, int k) {
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(palette.text());
    g.setFont(fonts.bold(em));
    PaintedText.fill(g, column.head(), layout.middle(k), layout.headY(), layout.textRoom());
    g.setFill(k == 0 ? palette.muted() : palette.text());
    g.setFont(fonts.regular(SMALL * em));
    PaintedText.fill(g, column.caption(), layout.middle(k), layout.captionY(), layout.textRoom());
  }

  private void large(Column column, int k) {
    double x = layout.left(k);
    double side = layout.side();
    if (column.cells().length == 0) {
      nothing(x, layout.top(), side);
      return;
    }
    int columns = (int) Math.rint(Math.sqrt(column.cells().length));
    CellGrid grid = CellGrid.of(column.cells().length, columns, x, layout.top(), side, side);
    cells.paint(column.cells(), true, grid, column.outlined(), palette, em);
  }

  /** There is no such key. */
  private void nothing(double x, double y, double side) {
    pen.line(palette.muted(), em / 9);
    g.setLineDashes(0.45 * em, 0.4 * em);
    g.strokeRect(x + 1, y + 1, side - 2, side - 2);
    g.setLineDashes();
    double arm = 0.12 * side;
    double middleX = x + side / 2;
    double middleY = y + side / 2;
    pen.line(palette.muted(), 0.18 * em);
    g.strokeLine(middleX - arm, middleY - arm, middleX + arm, middleY + arm);
    g.strokeLine(middleX - arm, middleY + arm, middleX + arm, middleY - arm);
  }

  private void shelf(Column column, int k, int asked) {
    double side = layout.small();
    for (int letter = 0; letter < MachinesLayout.ROW * MachinesLayout.ROW; letter++) {
      double x = layout.letterX(k, letter);
      double y = layout.letterY(letter);
      if (letter < column.shelf().size() && column.shelf().get(letter).cells().length > 0) {
        letter(column.shelf().get(letter), x, y, side);
      } else {
        pen.line(palette.border(), em / 13);
        g.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
      }
      if (letter != asked) continue;
      pen.line(palette.pointed(), Math.max(1.5, 0.12 * em));
      g.strokeRect(x, y, side, side);
    }
  }

  private void letter(Letter letter, double x, double y, double side) {
    double[] states = letter.cells();
    int columns = (int) Math.rint(Math.sqrt(states.length));
    tiles.paint(
        states.length / columns,
        columns,
        i -> letter.ink() * Math.max(0, (states[i] + 1) / 2),
        x,
        y,
        side,
        palette);
  }

  /** From the cue to the machines. */
  private void arrow() {
    double x = (layout.middle(0) + layout.middle(1)) / 2;
    double y = layout.top() + layout.side() / 2;
    HeadsArrow.paint(g, x, y, em, palette);
  }
}
