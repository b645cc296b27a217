package engram.ui.labs.look;

import engram.ui.present.PresentArea;
import java.util.List;

/**
 * Equal rectangles for the layers, one after the other in lines, as many side by side as let the
 * samples fill most of the page; the classes stand in the place that is left over, or below all.
 *
 * @param columns how many are side by side
 * @param width of each
 * @param height of each, without its head
 */
record LayerGrid(PresentArea area, int count, int columns, double width, double height) {
  static final double HEAD = 66;
  static final double LEGEND = 48;
  private static final double BETWEEN = 36;

  static LayerGrid of(PresentArea area, List<LayerFrame> frames) {
    LayerGrid best = null;
    double most = -1;
    for (int columns = 1; columns <= frames.size(); columns++) {
      LayerGrid grid = of(area, frames.size(), columns);
      double filled =
          frames.stream().mapToDouble(each -> each.filled(grid.width, grid.height)).sum();
      if (grid.height <= 0 || filled <= most) continue;
      most = filled;
      best = grid;
    }
    return best == null ? of(area, frames.size(), frames.size()) : best;
  }

  private static LayerGrid of(PresentArea area, int count, int columns) {
    int lines = (count + columns - 1) / columns;
    double legend = lines * columns > count ? 0 : LEGEND;
    double width = (area.width() - (columns - 1) * BETWEEN) / columns;
    double down = (area.height() - legend - (lines - 1) * BETWEEN / 2) / lines;
    return new LayerGrid(area, count, columns, width, down - HEAD);
  }

  /** Of a layer, below its head. */
  PresentArea place(int layer) {
    double x = area.x() + layer % columns * (width + BETWEEN);
    double y = area.y() + layer / columns * (HEAD + height + BETWEEN / 2) + HEAD;
    return new PresentArea(x, y, width, height);
  }

  /** Where the classes stand one below the other; else there is a line for them below all. */
  boolean hasFreePlace() {
    return count % columns != 0;
  }

  /** Of the classes. */
  PresentArea legend() {
    if (hasFreePlace()) return place(count);
    double y = area.bottom() - LEGEND;
    return new PresentArea(area.x(), y, area.width(), LEGEND);
  }
}
