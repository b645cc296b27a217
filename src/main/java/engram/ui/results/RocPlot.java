package engram.ui.results;

import engram.ui.plot.PlotAxes;
import java.util.List;
import java.util.Optional;

/**
 * ROC curves: the share of the positive samples that is found, upwards, against the share of the
 * others that is taken for them.
 *
 * @param curves from (0, 0) to (1, 1)
 * @param pointed a place that is pointed at
 * @param horizontal what the horizontal axis shows
 * @param vertical what the vertical axis shows
 */
public record RocPlot(
    List<Curve> curves, Optional<Place> pointed, String horizontal, String vertical) {
  private static final List<PlotAxes.Tick> TICKS =
      List.of(new PlotAxes.Tick(0, "0"), new PlotAxes.Tick(0.5, "0.5"), new PlotAxes.Tick(1, "1"));
  private static final double LEFT = 2.4;
  private static final double RIGHT = 0.8;
  private static final double TOP = 1.6;
  private static final double BOTTOM = 2.6;

  /** How far from a point of a curve the pointer still is on it, in em. */
  private static final double REACH = 1.6;

  public RocPlot {
    curves = List.copyOf(curves);
  }

  /**
   * @param label the class
   * @param xs false positive rates, ascending
   * @param ys true positive rates, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Curve(int label, double[] xs, double[] ys) {}

  /** A point of a curve, by its class. */
  public record Place(int label, int point) {}

  /**
   * @param em size of the base font in pixels
   */
  PlotAxes axes(double em, double width, double height) {
    return new PlotAxes(
        LEFT * em, width - RIGHT * em, TOP * em, height - BOTTOM * em, em, TICKS, TICKS);
  }

  /** The point of a curve that is nearest to that place of the picture, if one is near. */
  public Optional<Place> at(double x, double y, double em, double width, double height) {
    PlotAxes axes = axes(em, width, height);
    Optional<Place> nearest = Optional.empty();
    double least = REACH * em;
    for (Curve curve : curves) {
      for (int i = 0; i < curve.xs().length; i++) {
        double distance = Math.hypot(axes.x(curve.xs()[i]) - x, axes.y(curve.ys()[i]) - y);
        if (distance >= least) continue;
        least = distance;
        nearest = Optional.of(new Place(curve.label(), i));
      }
    }
    return nearest;
  }
}
