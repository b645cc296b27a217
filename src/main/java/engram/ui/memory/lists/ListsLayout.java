package engram.ui.memory.lists;

import engram.memory.lists.ListSetup;
import java.util.OptionalInt;

/**
 * Where both stores lie in their picture, in pixels: places at the left, a row for each item at the
 * right.
 */
record ListsLayout(int places, int rows, double width, double height, double em) {
  static final double HEAD = 3.2;
  private static final double CARD = 4.2;
  private static final double CARD_GAP = 0.4;
  private static final double LOST = 1.6;
  private static final double ROW = 2.2;
  private static final double LEFT_SHARE = 0.26;
  private static final double BETWEEN = 0.08;

  static ListsLayout of(ListSetup setup, double width, double height, double em) {
    return new ListsLayout(setup.places(), setup.items(), width, height, em);
  }

  double top() {
    return HEAD * em;
  }

  double cardWidth() {
    return LEFT_SHARE * width;
  }

  /** With the gap below it. */
  double cardPitch() {
    return Math.min(CARD * em, (height - top() - LOST * em) / places);
  }

  double cardHeight() {
    return Math.max(1, cardPitch() - CARD_GAP * em);
  }

  double cardY(int place) {
    return top() + place * cardPitch();
  }

  double rowsX() {
    return (LEFT_SHARE + BETWEEN) * width;
  }

  double rowHeight() {
    return Math.max(1, Math.min(ROW * em, (height - top()) / rows));
  }

  double rowY(int row) {
    return top() + row * rowHeight();
  }

  double rowMiddle(int row) {
    return rowY(row) + rowHeight() / 2;
  }

  /** The place of the short-term store at that point. */
  OptionalInt placeAt(double x, double y) {
    int place = (int) Math.floor((y - top()) / cardPitch());
    boolean inside = x >= 0 && x <= cardWidth() && place >= 0 && place < places;
    return inside ? OptionalInt.of(place) : OptionalInt.empty();
  }

  /** The row of the long-term store at that point. */
  OptionalInt rowAt(double x, double y) {
    int row = (int) Math.floor((y - top()) / rowHeight());
    boolean inside = x >= rowsX() && x <= width && row >= 0 && row < rows;
    return inside ? OptionalInt.of(row) : OptionalInt.empty();
  }
}
