package engram.ui.present;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A course over steps, which is where one goes to another moment.
 *
 * @param end the last step of the axis, above 0
 * @param now the step that is shown
 * @param pill what is said of it: {@code epoch 60 loss 0.09}
 * @param curves the first one is filled
 * @param low the value at the foot
 * @param high the value at the top, above {@code low}
 * @param logarithmic whether equal ratios are equally far apart
 */
public record PresentTimeline(
    int end,
    int now,
    String pill,
    List<Curve> curves,
    double low,
    double high,
    boolean logarithmic) {

  public PresentTimeline {
    curves = List.copyOf(curves);
  }

  /**
   * @param name stands beside it
   * @param at the value at a step; NaN where there is none
   * @param last the last step that has a value
   * @param second whether it is of the second kind, dashed
   */
  public record Curve(String name, IntToDoubleFunction at, int last, boolean second) {}

  /** The height of a value, 0 … 1. */
  double share(double value) {
    double share =
        logarithmic
            ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
            : (value - low) / (high - low);
    return Math.max(0, Math.min(1, share));
  }
}
