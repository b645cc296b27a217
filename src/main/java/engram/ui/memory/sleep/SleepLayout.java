package engram.ui.memory.sleep;

import engram.memory.sleep.SleepLife;
import java.util.OptionalInt;

/**
 * Where a life lies in its picture, in pixels: a column for each day, the first at the left; from
 * top to bottom the letters as both stores recall them, the dreams, the letters as the slow network
 * recalls them, and the nights.
 */
record SleepLayout(double width, double height, double em) {
  static final double HEAD = 1.9;
  private static final double LANE = 3.4;
  private static final double NIGHTS = 4.2;

  /** Of a column, that is not filled. */
  private static final double BESIDE = 0.14;

  private static final int ROWS = 2 * SleepLife.LETTERS;

  private double pitch() {
    double tall = (height - (2 * HEAD + LANE + NIGHTS) * em) / ROWS;
    return Math.max(em, Math.min(width / SleepLife.NIGHTS, tall));
  }

  double side() {
    return (1 - BESIDE) * pitch();
  }

  /** The middle of a day, from 0. */
  double dayX(int day) {
    return (day + 0.5) * width / SleepLife.NIGHTS;
  }

  private double bothY() {
    return HEAD * em;
  }

  /** Where the dreams begin. */
  double laneY() {
    return bothY() + SleepLife.LETTERS * pitch();
  }

  double laneHeight() {
    return LANE * em;
  }

  /** The middle of the line above the letters of the slow network. */
  double aloneHeadY() {
    return laneY() + laneHeight() + HEAD / 2 * em;
  }

  private double aloneY() {
    return laneY() + laneHeight() + HEAD * em;
  }

  /** The middle of the marks of the nights. */
  double nightsY() {
    return aloneY() + SleepLife.LETTERS * pitch() + 1.5 * em;
  }

  double nightRadius() {
    return Math.min(0.75 * em, 0.3 * width / SleepLife.NIGHTS);
  }

  /** The left of a letter. */
  double letterX(int event) {
    return dayX(event / SleepLife.LETTERS) - side() / 2;
  }

  /** The top of a letter. */
  double letterY(int event, boolean alone) {
    double top = alone ? aloneY() : bothY();
    return top + event % SleepLife.LETTERS * pitch();
  }

  /** The letter at that point, in either row. */
  OptionalInt letterAt(double x, double y) {
    for (int event = 0; event < SleepViewModel.EVENTS; event++) {
      for (boolean alone : new boolean[] {false, true}) {
        double left = letterX(event);
        double top = letterY(event, alone);
        if (x >= left && x < left + side() && y >= top && y < top + side()) {
          return OptionalInt.of(event);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The night at that point, from 1. */
  OptionalInt nightAt(double x, double y) {
    double near = Math.max(nightRadius(), 0.8 * em);
    for (int night = 1; night <= SleepLife.NIGHTS; night++) {
      boolean inside = Math.abs(x - dayX(night - 1)) <= near && Math.abs(y - nightsY()) <= near;
      if (inside) return OptionalInt.of(night);
    }
    return OptionalInt.empty();
  }
}
