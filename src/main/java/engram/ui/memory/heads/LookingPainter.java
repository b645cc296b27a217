package engram.ui.memory.heads;

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

  /** A dashed frame around the half of the cue that is scenery. */
  private void scenery(LookingPicture picture) {
    CellGrid cue = layout.cue();
    double half = cue.width() / 2;
    double x = cue.left();
    double y = cue.top();
    double width = cue.width();
    double height = cue.height();
    switch (picture.scenery()) {
      case LEFT -> width = half;
      case TOP -> height = half;
      case RIGHT -> {
        x += half;
        width = half;
      }
      case BOTTOM -> {
        y += half;
        height = half;
      }
    }
    pen.line(palette.accent(), 0.15 * em);
    g.setLineDashes(0.5 * em, 0.35 * em);
    g.strokeRect(x, y, width, height);
    g.setLineDashes();
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
