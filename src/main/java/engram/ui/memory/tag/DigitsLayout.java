package engram.ui.memory.tag;

import engram.memory.tag.DigitsStep;
import engram.ui.memory.frame.CellGrid;
import java.util.OptionalInt;

/**
 * Where a network lies in its picture, in pixels: from left to right a digit, the hidden neurons
 * and ten rows of test samples, in two columns where they are larger so; below, the steps.
 */
record DigitsLayout(double width, double height, double em) {
  static final double HEAD = 1.8;
  private static final double STRIP = 4.6;
  private static final double ARROW = 2.6;

  /** Of the width without arrows. */
  private static final double DIGIT = 0.11;

  private static final double NEURONS = 0.31;
  private static final int DIGITS = 10;

  // in places of samples: of a row beside its frame, all of it, and between two blocks
  private static final double BLOCK_RIM = 0.25;
  private static final double BLOCK = DigitsPicture.ROW + 2 * BLOCK_RIM;
  private static final double BETWEEN = 0.5;

  private double room() {
    return width - 2 * ARROW * em;
  }

  double top() {
    return HEAD * em;
  }

  private double tall() {
    return Math.max(6 * em, height - (HEAD + STRIP + 0.6) * em);
  }

  double middleY() {
    return top() + tall() / 2;
  }

  /** Of the digit. */
  double digitSide() {
    return Math.min(DIGIT * room(), 0.45 * tall());
  }

  double digitX() {
    return (DIGIT * room() - digitSide()) / 2;
  }

  double digitY() {
    return middleY() - digitSide() / 2;
  }

  /** The hidden neurons. */
  CellGrid neurons(int hidden) {
    double wide = NEURONS * room();
    double side = Math.min(wide, tall());
    int columns = (int) Math.ceil(Math.sqrt(hidden));
    double x = DIGIT * room() + ARROW * em + (wide - side) / 2;
    return CellGrid.of(hidden, columns, x, middleY() - side / 2, side, side);
  }

  private double wallX() {
    return (DIGIT + NEURONS) * room() + 2 * ARROW * em;
  }

  private double wallWidth() {
    return width - wallX();
  }

  /** The side of a sample's place. */
  double pitch() {
    return pitch(blocks());
  }

  private int blocks() {
    return pitch(1) >= pitch(2) ? 1 : 2;
  }

  private double pitch(int blocks) {
    return Math.min(wallWidth() / columns(blocks), tall() / (DIGITS / blocks));
  }

  /** In places of samples. */
  private static double columns(int blocks) {
    return blocks * BLOCK + (blocks - 1) * BETWEEN;
  }

  private int rows() {
    return DIGITS / blocks();
  }

  private double wallLeft() {
    return wallX() + (wallWidth() - columns(blocks()) * pitch()) / 2;
  }

  private double wallTop() {
    return middleY() - rows() * pitch() / 2;
  }

  /** The left of the samples of a digit. */
  double rowX(int digit) {
    return wallLeft() + (digit / rows() * (BLOCK + BETWEEN) + BLOCK_RIM) * pitch();
  }

  double rowY(int digit) {
    return wallTop() + digit % rows() * pitch();
  }

  /** The digit whose samples are at that point. */
  OptionalInt digitAt(double x, double y) {
    for (int digit = 0; digit < DIGITS; digit++) {
      double left = rowX(digit);
      double top = rowY(digit);
      boolean inside =
          x >= left && x < left + DigitsPicture.ROW * pitch() && y >= top && y < top + pitch();
      if (inside) return OptionalInt.of(digit);
    }
    return OptionalInt.empty();
  }

  /** The middle of the wall. */
  double wallMiddle() {
    return wallX() + wallWidth() / 2;
  }

  /** Where the lines above lie. */
  double headY(double topOfPart) {
    return topOfPart - HEAD / 2 * em;
  }

  double headRoom(int part) {
    return switch (part) {
      case 0 -> (DIGIT * room()) + 1.6 * em;
      case 1 -> NEURONS * room() + ARROW * em;
      default -> wallWidth();
    };
  }

  /** The top of the wall. */
  double wallY() {
    return wallTop();
  }

  double arrowFrom(int part, CellGrid neurons) {
    return part == 0 ? digitX() + digitSide() : neurons.left() + neurons.width();
  }

  double arrowTo(int part, CellGrid neurons) {
    return part == 0 ? neurons.left() : wallLeft();
  }

  // the strip

  double stripY() {
    return height - STRIP * em;
  }

  double stripHeight() {
    return STRIP * em;
  }

  double columnWidth() {
    return width / (DigitsStep.LAST + 1);
  }

  double columnX(int step) {
    return step * columnWidth();
  }

  /** The step at that point, of so many that are seen. */
  OptionalInt stepAt(double x, double y, int count) {
    if (y < stripY() || y >= stripY() + stripHeight()) return OptionalInt.empty();
    int step = (int) Math.floor(x / columnWidth());
    return step >= 0 && step < count ? OptionalInt.of(step) : OptionalInt.empty();
  }
}
