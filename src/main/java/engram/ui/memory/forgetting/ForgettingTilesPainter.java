package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingTiles.Group;
import engram.ui.memory.forgetting.ForgettingTiles.Tile;
import engram.ui.memory.forgetting.ForgettingTilesLayout.Corner;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotColors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws the picture of forgetting into any rectangle: a tile a class, which fades as its class is
 * forgotten, and beneath it how much of it is still recognised.
 */
public final class ForgettingTilesPainter {
  /** Nothing is forgotten so wholly that one could not tell where it was. */
  private static final double FAINTEST = 0.04;

  private static final double PERCENT = 1.25;
  private static final double NAME = 0.85;

  private final Drawing g;
  private final SamplePainter samples;
  private final PaintFonts fonts = new PaintFonts();

  public ForgettingTilesPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public ForgettingTilesPainter(Drawing g) {
    this.g = g;
    samples = new SamplePainter(g);
  }

  /**
   * Fills a rectangle, which is empty there.
   *
   * @param em size of the font
   */
  public void paint(
      ForgettingTiles tiles,
      Palette palette,
      double em,
      double x,
      double y,
      double width,
      double height) {
    if (tiles.count() == 0) return;
    int first = tiles.groups().get(0).tiles().size();
    int second = tiles.count() - first;
    paint(tiles, ForgettingTilesLayout.of(first, second, x, y, width, height, em), palette, em, -1);
  }

  /**
   * Draws over what is there.
   *
   * @param em size of the font
   * @param pointed number of the tile that is pointed at; −1 for none
   */
  void paint(
      ForgettingTiles tiles,
      ForgettingTilesLayout layout,
      Palette palette,
      double em,
      int pointed) {
    samples.use(palette);
    int number = 0;
    for (int k = 0; k < tiles.groups().size(); k++) {
      Group group = tiles.groups().get(k);
      head(group, layout.heads().get(k), layout, palette, em);
      for (Tile tile : group.tiles()) {
        tile(tile, group, layout.tiles().get(number), layout.size(), palette, em);
        if (number == pointed) {
          Corner corner = layout.tiles().get(number);
          samples.edge(corner.x(), corner.y(), layout.size(), palette.accent(), 0.14 * em);
        }
        number++;
      }
    }
  }

  private void head(
      Group group, Corner at, ForgettingTilesLayout layout, Palette palette, double em) {
    double y = at.y() + 0.45 * ForgettingTilesLayout.HEAD * em;
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(fonts.bold(1.08 * em));
    g.setFill(PlotColors.of(ForgettingPlot.name(group.ink()), palette));
    double half = 0.5 * layout.width();
    PaintedText.fill(g, group.name(), at.x(), y, half);
    g.setTextAlign(TextAlignment.RIGHT);
    double end = at.x() + group.tiles().size() * layout.size() * 1.09 - 0.09 * layout.size();
    PaintedText.fill(g, group.share(), end, y, half);
  }

  private void tile(Tile tile, Group group, Corner at, double size, Palette palette, double em) {
    samples.ground(at.x(), at.y(), size);
    double bright = FAINTEST + (1 - FAINTEST) * tile.right();
    samples.sample(tile.sample(), bright, at.x(), at.y(), size);
    Color ink = PlotColors.of(ForgettingPlot.name(group.ink()), palette);
    double line = Math.max(1, 0.13 * em);
    if (tile.isLost()) {
      samples.edge(at.x(), at.y(), size, ink, line, 3.2 * line, 2.6 * line);
    } else {
      samples.edge(at.x(), at.y(), size, palette.border(), Math.max(1, 0.08 * em));
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(fonts.regular(NAME * em));
    g.setFill(palette.muted());
    PaintedText.fill(g, tile.name(), at.x() + 0.45 * em, at.y() + 0.3 * em, size - 0.9 * em);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFont(fonts.bold(PERCENT * em));
    g.setFill(tile.isLost() ? ink : palette.text());
    double y = at.y() + size + 0.5 * ForgettingTilesLayout.FOOT * em;
    PaintedText.fill(g, tile.percent(), at.x() + size / 2, y, size);
  }
}
