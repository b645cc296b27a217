package engram.ui.memory.recall;

import java.util.OptionalInt;

/**
 * Where small pictures of patterns lie, each with a bar below and a line of text; without the text
 * if one row does not hold them.
 *
 * @param width of a place, in pixels
 * @param side of a picture
 */
record StoredPatternsLayout(
    int count, int inRow, double width, double height, double side, double em) {
  private static final double MOST_WIDTH = 8.2;
  private static final double LEAST_WIDTH = 3.5;
  private static final double BELOW = 2.5;
  private static final double BELOW_COMPACT = 1.15;
  private static final double BESIDE = 0.8;

  /** Fits them into that room, in as few rows as leave each wide enough. */
  static StoredPatternsLayout of(int count, double em, double width, double height) {
    int fit = Math.max(1, (int) (width / (LEAST_WIDTH * em)));
    int rows = Math.max(1, (count + fit - 1) / fit);
    int inRow = (count + rows - 1) / rows;
    double each = Math.min(MOST_WIDTH * em, width / Math.max(1, inRow));
    double tall = height / rows;
    double below = rows > 1 ? BELOW_COMPACT : BELOW;
    double side = Math.max(em, Math.min(each - BESIDE * em, tall - below * em));
    return new StoredPatternsLayout(count, inRow, each, tall, side, em);
  }

  /** Whether there is no room for text. */
  boolean isCompact() {
    return count > inRow;
  }

  double x(int index) {
    return index % inRow * width + 0.15 * em;
  }

  double y(int index) {
    return index / inRow * height + 0.15 * em;
  }

  /** The place at that point. */
  OptionalInt at(double x, double y) {
    int column = (int) Math.floor(x / width);
    int row = (int) Math.floor(y / height);
    int index = row * inRow + column;
    boolean inside = column >= 0 && column < inRow && row >= 0 && index < count;
    return inside ? OptionalInt.of(index) : OptionalInt.empty();
  }
}
