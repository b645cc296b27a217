package engram.viewmodel;

import engram.data.Task;
import engram.ui.plot.NiceScale;

/** The vertical axis of a score. */
final class ScoreAxis {
  private static final NiceScale ACCURACY = new NiceScale(0, 1, false);

  /** R² has no least value; beyond the last of these its curve keeps to the edge. */
  private static final double[] FLOORS = {0, -0.5, -1};

  private ScoreAxis() {}

  /**
   * From 0 to 1; of R² from as far below 0 as it is there, down to −1.
   *
   * @param least of the values shown; not a number if there is none
   */
  static NiceScale of(Task task, double least) {
    if (task == Task.CLASSIFICATION) return ACCURACY;
    for (double floor : FLOORS) {
      if (!(least < floor)) return new NiceScale(floor, 1, false);
    }
    return NiceScale.cutBelow(FLOORS[FLOORS.length - 1], 1);
  }
}
