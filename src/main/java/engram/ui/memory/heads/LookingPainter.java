package engram.ui.memory.heads;

import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.CellGridPainter;
import engram.ui.paint.Drawing;
import engram.ui.paint.InkTile;
import engram.ui.paint.LightRamp;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.BitSet;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/**
 * Draws a cue, where a head looks, twelve sights as black as it attends to them, and what it sees.
 */
final class LookingPainter {
  private static final BitSet NONE = new BitSet();
  private static final double SMALL = 0.85;
  private static final double SHADE = 0.14;

  private final Drawing g;
  private final CellGridPainter cells;
  private final InkTile tiles;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private LookingLayout layout;
  private Palette palette;
  private double em;

  LookingPainter(Drawing g) {
    this.g = g;
    cells = new CellGridPainter(g);
    tiles = new InkTile(g);
    pen = new Pen(g);
  }

  /** Clears nothing. */
  void paint(LookingPicture picture, LookingLayout newLayout, Palette newPalette) {
    layout = newLayout;
    palette = newPalette;
    em = layout.em();
    cells.paint(picture.cue(), true, layout.cue(), NONE, palette, em);
    scenery(picture);
    gaze(picture);
    sights(picture);
    cells.paint(picture.answer(), true, layout.answer(), NONE, palette, em);
    for (int column = 0; column < 3; column++) {
      HeadsArrow.paint(g, layout.arrow(column), layout.arrowY(), em, palette);
    }
    texts(picture);
  }

  /** A dashed line around the cells of the cue that are scenery, and a shade over them. */
  private void scenery(LookingPicture picture) {
    CellGrid cue = layout.cue();
    g.setFill(palette.accent().deriveColor(0, 1, 1, SHADE));
    for (int i = 0; i < Sights.CELLS; i++) {
      if (picture.scenery().covers(i)) g.fillRect(cue.x(i), cue.y(i), cue.side(), cue.side());
    }
    pen.line(palette.accent(), 0.15 * em);
    g.setLineDashes(0.5 * em, 0.35 * em);
    for (int line = 0; line <= Sights.SIDE; line++) {
      edges(picture.scenery(), cue, line, true);
      edges(picture.scenery(), cue, line, false);
    }
    g.setLineDashes();
  }

  /** The stretches of a line between two rows or columns where scenery ends. */
  private void edges(Scenery scenery, CellGrid cue, int line, boolean down) {
    int from = -1;
    for (int k = 0; k <= Sights.SIDE; k++) {
      boolean edge =
          k < Sights.SIDE
              && isScenery(scenery, line - 1, k, down) != isScenery(scenery, line, k, down);
      if (edge && from < 0) from = k;
      if (edge || from < 0) continue;
      double at = line * cue.side();
      double begin = from * cue.side();
      double end = k * cue.side();
      if (down) g.strokeLine(cue.left() + at, cue.top() + begin, cue.left() + at, cue.top() + end);
      else g.strokeLine(cue.left() + begin, cue.top() + at, cue.left() + end, cue.top() + at);
      from = -1;
    }
  }

  private static boolean isScenery(Scenery scenery, int line, int k, boolean down) {
    if (line < 0 || line >= Sights.SIDE) return false;
    return scenery.covers(down ? k * Sights.SIDE + line : line * Sights.SIDE + k);
  }

  private void gaze(LookingPicture picture) {
    CellGrid grid = layout.gaze();
    for (int i = 0; i < Sights.CELLS; i++) {
      g.setFill(LightRamp.at(picture.gaze()[i]));
      // no light between two cells
      g.fillRect(grid.x(i), grid.y(i), grid.side() + 0.35, grid.side() + 0.35);
    }
    pen.line(palette.pointed(), Math.max(2, 0.16 * em));
    int cell = picture.explained();
    g.strokeRect(grid.x(cell), grid.y(cell), grid.side(), grid.side());
  }

  private void sights(LookingPicture picture) {
    double side = layout.sight();
    for (int k = 0; k < Sights.COUNT; k++) {
      double[] sight = picture.sights().get(k);
      double ink = picture.inks()[k];
      double x = layout.sightX(k);
      double y = layout.sightY(k);
      tiles.paint(Sights.SIDE, Sights.SIDE, i -> sight[i] < 0 ? 0 : ink, x, y, side, palette);
      if (k != picture.target()) continue;
      pen.line(palette.accent(), 0.17 * em);
      g.strokeRect(x, y, side, side);
    }
  }

  private void texts(LookingPicture picture) {
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    for (int column = 0; column < 4; column++) {
      double x = layout.middle(column);
      g.setFill(palette.text());
      g.setFont(fonts.bold(em));
      String head = picture.heads().get(column);
      PaintedText.fill(g, head, x, layout.headY(column), layout.textRoom(column));
      g.setFill(palette.muted());
      g.setFont(fonts.regular(SMALL * em));
      String foot = picture.feet().get(column);
      PaintedText.fill(g, foot, x, layout.footY(column), layout.textRoom(column));
    }
  }
}
