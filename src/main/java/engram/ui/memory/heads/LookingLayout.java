package engram.ui.memory.heads;

import engram.memory.heads.Sights;
import engram.ui.memory.frame.CellGrid;
import java.util.OptionalInt;

/**
 * Where a head that looks lies, from left to right: the cue, where the head looks, twelve sights,
 * and what is seen.
 */
record LookingLayout(double width, double height, double em) {
  /** Sights in a row. */
  static final int ROW = 3;

  private static final double HEAD = 1.9;
  private static final double FOOT = 1.9;
  private static final double GAP = 2.1;

  /** Left and right of all: texts of the outer columns are wider than these. */
  private static final double SIDE = 0.5;

  /** Of the width without gaps: the cue and the answer, where it looks, the sights. */
  private static final double CUE = 0.16;

  private static final double GAZE = 0.43;
  private static final double SIGHTS = 0.25;

  private double room() {
    return width - (3 * GAP + 2 * SIDE) * em;
  }

  private double tall() {
    return Math.max(8 * em, height - (HEAD + FOOT) * em);
  }

  private double middleY() {
    return HEAD * em + tall() / 2;
  }

  /** Where the head looks. */
  CellGrid gaze() {
    double side = Math.min(GAZE * room(), tall());
    double x = CUE * room() + (GAP + SIDE) * em + (GAZE * room() - side) / 2;
    return CellGrid.of(Sights.CELLS, Sights.SIDE, x, middleY() - side / 2, side, side);
  }

  CellGrid cue() {
    double side = small();
    return CellGrid.of(Sights.CELLS, Sights.SIDE, SIDE * em, middleY() - side / 2, side, side);
  }

  CellGrid answer() {
    double side = small();
    double x = width - SIDE * em - side;
    return CellGrid.of(Sights.CELLS, Sights.SIDE, x, middleY() - side / 2, side, side);
  }

  private double small() {
    return Math.min(CUE * room(), tall());
  }

  private double pitch() {
    int rows = Sights.COUNT / ROW;
    return Math.min(SIGHTS * room() / ROW, tall() / rows);
  }

  /** Of a sight among the twelve. */
  double sight() {
    return 0.9 * pitch();
  }

  private double sightsMiddle() {
    return (CUE + GAZE + SIGHTS / 2) * room() + (2 * GAP + SIDE) * em;
  }

  double sightX(int sight) {
    return sightsMiddle() + (sight % ROW - ROW / 2.0) * pitch() + (pitch() - sight()) / 2;
  }

  double sightY(int sight) {
    int rows = Sights.COUNT / ROW;
    return middleY() + (sight / ROW - rows / 2.0) * pitch() + (pitch() - sight()) / 2;
  }

  /** The middles of the four columns. */
  double middle(int column) {
    return switch (column) {
      case 0 -> cue().left() + cue().width() / 2;
      case 1 -> gaze().left() + gaze().width() / 2;
      case 2 -> sightsMiddle();
      default -> answer().left() + answer().width() / 2;
    };
  }

  /** The middle of the arrow behind a column. */
  double arrow(int column) {
    double right =
        switch (column) {
          case 0 -> cue().left() + cue().width();
          case 1 -> gaze().left() + gaze().width();
          default -> sightsMiddle() + ROW / 2.0 * pitch();
        };
    double left =
        switch (column) {
          case 0 -> gaze().left();
          case 1 -> sightsMiddle() - ROW / 2.0 * pitch();
          default -> answer().left();
        };
    return (left + right) / 2;
  }

  double arrowY() {
    return middleY();
  }

  /** The middle of the line above a column. */
  double headY(int column) {
    return top(column) - HEAD / 2 * em;
  }

  /** The middle of the line below a column. */
  double footY(int column) {
    return bottom(column) + FOOT / 2 * em;
  }

  private double top(int column) {
    return switch (column) {
      case 0 -> cue().top();
      case 1 -> gaze().top();
      case 2 -> sightY(0);
      default -> answer().top();
    };
  }

  private double bottom(int column) {
    return switch (column) {
      case 0 -> cue().top() + cue().height();
      case 1 -> gaze().top() + gaze().height();
      case 2 -> sightY(Sights.COUNT - 1) + sight();
      default -> answer().top() + answer().height();
    };
  }

  /** What a text above or below a column may take. */
  double textRoom(int column) {
    double share = column == 1 ? GAZE : column == 2 ? SIGHTS : CUE;
    double beside = column == 0 || column == 3 ? 2 * SIDE : 1.6;
    return share * room() + beside * em;
  }

  /** The cell at that point of where the head looks. */
  OptionalInt cellAt(double x, double y) {
    return gaze().at(x, y);
  }

  /** The cell of the cue at that point. */
  OptionalInt cueCellAt(double x, double y) {
    return cue().at(x, y);
  }
}
