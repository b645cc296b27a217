package engram.ui.memory.heads;

import java.util.OptionalInt;

/**
 * Where three machines lie: columns from left to right, the cue and then each machine; in a column
 * a large picture, and below it a shelf of all letters.
 */
record MachinesLayout(double width, double height, double em) {
  static final int COLUMNS = 4;

  /** Letters in a row of a shelf. */
  static final int ROW = 5;

  private static final double HEAD = 1.9;
  private static final double CAPTION = 2;
  private static final double BETWEEN = 1.6;

  /** Of the height that texts leave, what the large pictures take at most. */
  private static final double LARGE = 0.53;

  private double room() {
    return Math.max(10 * em, height - (HEAD + CAPTION) * em);
  }

  private double columnWidth() {
    return width / COLUMNS;
  }

  /** The middle of a column. */
  double middle(int column) {
    return (column + 0.5) * columnWidth();
  }

  /** What a text in a column may take. */
  double textRoom() {
    return columnWidth() - 0.4 * em;
  }

  /** Of a large picture. */
  double side() {
    return Math.min(columnWidth() - BETWEEN * em, LARGE * room());
  }

  double left(int column) {
    return middle(column) - side() / 2;
  }

  double top() {
    return HEAD * em;
  }

  /** The middle of the line above the large pictures. */
  double headY() {
    return HEAD / 2 * em;
  }

  /** The middle of the line below them. */
  double captionY() {
    return top() + side() + CAPTION / 2 * em;
  }

  private double shelfTop() {
    return top() + side() + CAPTION * em;
  }

  private double pitch() {
    return Math.min(columnWidth() - BETWEEN * em, height - shelfTop()) / ROW;
  }

  /** Of a letter on a shelf. */
  double small() {
    return 0.88 * pitch();
  }

  double letterX(int column, int letter) {
    return middle(column) + (letter % ROW - ROW / 2.0) * pitch() + (pitch() - small()) / 2;
  }

  double letterY(int letter) {
    return shelfTop() + letter / ROW * pitch();
  }

  /** The letter at that point of any shelf. */
  OptionalInt letterAt(double x, double y) {
    for (int column = 0; column < COLUMNS; column++) {
      for (int letter = 0; letter < ROW * ROW; letter++) {
        double left = letterX(column, letter);
        double top = letterY(letter);
        if (x >= left && x < left + small() && y >= top && y < top + small()) {
          return OptionalInt.of(letter);
        }
      }
    }
    return OptionalInt.empty();
  }
}
