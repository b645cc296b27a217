package engram.ui.memory.recall;

import java.util.OptionalInt;

/**
 * Where small pictures of patterns lie, each with a bar below and a line of text; without the text
 * if one row does not hold them.
 *
 * @param width of a place, in pixels
 * @param side of a picture
 * @param compact whether there is no room for text
 */
record StoredPatternsLayout(
    int count, int inRow, double width, double height, double side, double em, boolean compact) {
  private static final double MOST_WIDTH = 8.2;
  private static final double LEAST_SIDE = 3;

  /** A name stands beside the number then, and neither is squeezed. */
  private static final double NAMED_SIDE = 3.55;

  private static final double BELOW = 2.5;
  private static final double BELOW_COMPACT = 1.15;
  private static final double BESIDE = 0.8;

  /** Fits them into that room, in as many rows as make the pictures largest. */
  static StoredPatternsLayout of(int count, double em, double width, double height) {
    StoredPatternsLayout best = of(count, 1, em, width, height, false);
    for (int rows = 2; rows <= count; rows++) {
      StoredPatternsLayout next = of(count, rows, em, width, height, false);
      if (next.side > best.side) best = next;
    }
    if (best.side >= LEAST_SIDE * em) return best;
    for (int rows = 1; rows <= count; rows++) {
      StoredPatternsLayout next = of(count, rows, em, width, height, true);
      if (next.side > best.side || !best.compact) best = next;
    }
    return best;
  }

  private static StoredPatternsLayout of(
      int count, int rows, double em, double width, double height, boolean compact) {
    int inRow = Math.max(1, (count + rows - 1) / rows);
    double each = Math.min(MOST_WIDTH * em, width / inRow);
    double tall = Math.min(height / rows, (MOST_WIDTH + BELOW) * em);
    double below = compact ? BELOW_COMPACT : BELOW;
    double side = Math.max(em, Math.min(each - BESIDE * em, tall - below * em));
    return new StoredPatternsLayout(count, inRow, each, tall, side, em, compact);
  }

  /** Whether names have room, too: that of a pattern is known by its picture. */
  boolean isNamed() {
    return !compact && side >= NAMED_SIDE * em;
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
