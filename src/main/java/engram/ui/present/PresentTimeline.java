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
 * @param height units of the page that it takes
 * @param bands times of their own; none if it is of one piece
 * @param logarithmic whether equal ratios are equally far apart
 * @param levels values that are written beside the axis; none if no number is needed there. With
 *     them the names of the curves stand in a row beside it too, else in the picture
 */
public record PresentTimeline(
    int end,
    int now,
    String pill,
    List<Curve> curves,
    double low,
    double high,
    boolean logarithmic,
    double height,
    List<Band> bands,
    List<Level> levels) {
  /** Units that it takes, where it is not what the picture is about. */
  public static final double USUAL_HEIGHT = 160;

  public PresentTimeline {
    curves = List.copyOf(curves);
    bands = List.copyOf(bands);
    levels = List.copyOf(levels);
  }

  /** Without any value written beside the axis. */
  public PresentTimeline(
      int end,
      int now,
      String pill,
      List<Curve> curves,
      double low,
      double high,
      boolean logarithmic,
      double height,
      List<Band> bands) {
    this(end, now, pill, curves, low, high, logarithmic, height, bands, List.of());
  }

  /** A value of the vertical axis, as it is written there. */
  public record Level(double value, String text) {}

  /** The same with those values written beside the axis. */
  public PresentTimeline with(List<Level> newLevels) {
    return new PresentTimeline(
        end, now, pill, curves, low, high, logarithmic, height, bands, newLevels);
  }

  /**
   * A time of its own, every second one shaded.
   *
   * @param text what is done in it
   */
  public record Band(int from, int to, String text) {}

  /**
   * @param name stands beside it
   * @param at the value at a step; NaN where there is none
   * @param last the last step that has a value
   * @param label the class whose colour it has; −1 for that of training, or of the test
   */
  public record Curve(String name, IntToDoubleFunction at, int last, Kind kind, int label) {

    /** What a curve is beside the others, by which it is drawn. */
    public enum Kind {
      /** Solid. */
      FIRST,
      /** Dashed. */
      SECOND,
      /** Dotted: what the first one would have been otherwise. */
      OTHERWISE
    }

    /**
     * @param second whether it is of the second kind
     */
    public Curve(String name, IntToDoubleFunction at, int last, boolean second, int label) {
      this(name, at, last, second ? Kind.SECOND : Kind.FIRST, label);
    }

    /** In the colour of training, or of the test. */
    public Curve(String name, IntToDoubleFunction at, int last, boolean second) {
      this(name, at, last, second, -1);
    }

    /** By its values from step 0 on. */
    public static Curve of(String name, double[] values, boolean second, int label) {
      return new Curve(name, step -> values[step], values.length - 1, second, label);
    }

    boolean isFirst() {
      return kind == Kind.FIRST;
    }
  }

  /** The height of a value, 0 … 1. */
  double share(double value) {
    double share =
        logarithmic
            ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
            : (value - low) / (high - low);
    return Math.max(0, Math.min(1, share));
  }
}
