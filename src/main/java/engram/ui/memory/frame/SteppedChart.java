package engram.ui.memory.frame;

import engram.ui.plot.NiceScale;
import java.util.List;

/**
 * Curves over the steps of an experiment.
 *
 * @param id in the window
 * @param help what it shows
 * @param others without names, thin beside them
 */
public record SteppedChart(
    String id,
    String title,
    String help,
    NiceScale scale,
    List<Curve> curves,
    List<double[]> others) {

  /**
   * @param name in the key; empty if it is the only one
   * @param color number of a class whose colour it has; negative if that of training
   * @param values from step 0 on
   */
  public record Curve(String name, int color, double[] values, boolean strong) {
    public static Curve alone(double[] values) {
      return new Curve("", -1, values, false);
    }
  }

  /** Whether its curves have names. */
  boolean isKeyed() {
    return curves.stream().noneMatch(curve -> curve.name().isEmpty());
  }
}
