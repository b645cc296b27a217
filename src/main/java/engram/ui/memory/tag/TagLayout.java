package engram.ui.memory.tag;

import engram.memory.tag.Mouse;
import engram.ui.memory.frame.CellGrid;
import java.util.OptionalInt;

/**
 * Where a mouse lies in its picture, in pixels: from left to right the room, the neurons and what
 * it sees; below, the acts in their order.
 */
record TagLayout(double width, double height, double em) {
  static final double HEAD = 1.8;
  private static final double STRIP = 6.8;
  private static final double LEAST_COLUMN = 3.2;
  private static final double MOST_COLUMN = 4.6;

  /** Of the width, between two of the three. */
  private static final double ARROW = 3;

  /** Of the side of the neurons. */
  private static final double ROOM = 0.58;

  private double top() {
    return HEAD * em;
  }

  /** The side of the neurons. */
  double side() {
    double tall = height - (HEAD + STRIP + 0.6) * em;
    double wide = (width - 2 * ARROW * em) / (1 + 2 * ROOM);
    return Math.max(4 * em, Math.min(tall, wide));
  }

  double roomSide() {
    return ROOM * side();
  }

  private double left() {
    return (width - side() - 2 * roomSide() - 2 * ARROW * em) / 2;
  }

  double roomX() {
    return left();
  }

  double neuronsX() {
    return roomX() + roomSide() + ARROW * em;
  }

  double seenX() {
    return neuronsX() + side() + ARROW * em;
  }

  double arrow() {
    return ARROW * em;
  }

  double neuronsY() {
    return top();
  }

  /** The top of the room and of what is seen. */
  double roomY() {
    return top() + (side() - roomSide()) * 0.36;
  }

  CellGrid neurons() {
    return CellGrid.of(Mouse.NEURONS, Mouse.SIDE, neuronsX(), neuronsY(), side(), side());
  }

  /** The neuron at that point. */
  OptionalInt neuronAt(double x, double y) {
    return neurons().at(x, y);
  }

  // the strip

  double stripY() {
    return top() + side() + 0.6 * em;
  }

  double stripHeight() {
    return STRIP * em;
  }

  /** How many acts there is room for. */
  private int columns() {
    return Math.max(1, (int) (width / (LEAST_COLUMN * em)));
  }

  /** The first act that is seen. */
  int firstColumn(int count, int step) {
    if (count <= columns()) return 0;
    return Math.max(0, Math.min(count - columns(), step - columns() / 2));
  }

  int lastColumn(int count, int step) {
    return Math.min(count, firstColumn(count, step) + columns()) - 1;
  }

  double columnWidth(int count) {
    int shown = Math.min(columns(), Math.max(1, count));
    return Math.min(MOST_COLUMN * em, width / shown);
  }

  /** The left of an act. */
  double columnX(int column, int count, int step) {
    int first = firstColumn(count, step);
    double all = columnWidth(count) * (lastColumn(count, step) - first + 1);
    return (width - all) / 2 + (column - first) * columnWidth(count);
  }

  double tile() {
    return 2.4 * em;
  }

  /** The act at that point. */
  OptionalInt columnAt(double x, double y, int count, int step) {
    if (y < stripY() || y >= stripY() + stripHeight()) return OptionalInt.empty();
    for (int column = firstColumn(count, step); column <= lastColumn(count, step); column++) {
      double left = columnX(column, count, step);
      if (x >= left && x < left + columnWidth(count)) return OptionalInt.of(column);
    }
    return OptionalInt.empty();
  }
}
