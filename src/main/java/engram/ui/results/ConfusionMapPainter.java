package engram.ui.results;

import engram.ui.paint.Palette;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws a {@link ConfusionMap}: what is right is blue, mistakes are orange, deep where frequent.
 */
public final class ConfusionMapPainter {
  /** A single mistake among many samples must still be seen. */
  private static final double PALEST = 0.25;

  private final GraphicsContext g;

  public ConfusionMapPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param chosen the cell that is marked
   * @param em size of the base font in pixels
   */
  public void paint(
      ConfusionMap map,
      Optional<ConfusionMap.Cell> chosen,
      Palette palette,
      double em,
      double width,
      double height) {
    g.clearRect(0, 0, width, height);
    double side = map.side(width, height);
    double left = map.left(width, height);
    int k = map.counts().length;
    g.setFill(palette.zero());
    g.fillRect(left, 0, k * side, k * side);
    for (int t = 0; t < k; t++) {
      for (int p = 0; p < k; p++) {
        if (map.counts()[t][p] == 0) continue;
        g.setFill(color(map, t, p, palette));
        g.fillRect(left + p * side, t * side, side, side);
      }
    }
    g.setStroke(palette.border());
    g.setLineWidth(em / 13);
    g.strokeRect(left, 0, k * side, k * side);
    chosen.ifPresent(
        cell -> {
          g.setStroke(palette.accent());
          g.setLineWidth(2 * em / 13);
          g.strokeRect(left + cell.namedClass() * side, cell.trueClass() * side, side, side);
        });
  }

  private static Color color(ConfusionMap map, int t, int p, Palette palette) {
    Color full = t == p ? palette.positive() : palette.negative();
    return palette.zero().interpolate(full, PALEST + (1 - PALEST) * map.share(t, p));
  }
}
