package engram.ui.memory.forgetting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where tiles of two groups lie in a rectangle: the groups beside each other or one above the
 * other, whichever makes the tiles larger.
 *
 * @param tiles the upper left corner of each, the second group's behind the first's
 * @param size of a tile
 * @param heads the upper left corner of each group's title
 * @param width of a group
 */
record ForgettingTilesLayout(List<Corner> tiles, double size, List<Corner> heads, double width) {
  /** In units of the font's size. */
  static final double HEAD = 2;

  static final double FOOT = 2;
  private static final double BETWEEN = 0.6;
  private static final double GAP = 0.09;
  private static final double PART = 0.5;

  record Corner(double x, double y) {}

  static ForgettingTilesLayout of(
      int first, int second, double x, double y, double width, double height, double em) {
    int most = Math.max(first, second);
    double around = (HEAD + FOOT) * em;
    double gaps = (first + second - 2) * GAP + PART;
    double beside = Math.min(width / (first + second + gaps), height - around);
    double above =
        Math.min(width / (most + (most - 1) * GAP), (height - 2 * around - BETWEEN * em) / 2);
    boolean stacked = above > beside;
    double size = Math.max(1, Math.floor(Math.max(above, beside)));
    double step = size * (1 + GAP);
    double widest = stacked ? most * step - GAP * size : size * (first + second + gaps);
    double left = Math.rint(x + (width - widest) / 2);
    double tall = stacked ? 2 * (size + around) + BETWEEN * em : size + around;
    double top = Math.rint(y + (height - tall) / 2);
    double aside = stacked ? 0 : first * step - GAP * size + PART * size;
    double below = stacked ? size + around + BETWEEN * em : 0;
    List<Corner> heads = List.of(new Corner(left, top), new Corner(left + aside, top + below));
    List<Corner> tiles = new ArrayList<>();
    for (int k = 0; k < first + second; k++) {
      Corner head = heads.get(k < first ? 0 : 1);
      int place = k < first ? k : k - first;
      tiles.add(new Corner(head.x() + place * step, head.y() + HEAD * em));
    }
    return new ForgettingTilesLayout(tiles, size, heads, most * step - GAP * size);
  }

  /** The tile at that point, with the number below it. */
  OptionalInt at(double x, double y, double em) {
    for (int k = 0; k < tiles.size(); k++) {
      Corner corner = tiles.get(k);
      boolean inside = x >= corner.x() && x < corner.x() + size;
      if (inside && y >= corner.y() && y < corner.y() + size + FOOT * em) return OptionalInt.of(k);
    }
    return OptionalInt.empty();
  }
}
