package engram.ui.results;

import engram.ui.base.RoundedNumber;
import engram.ui.plot.AxisNames;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * ROC curves: the share of the positive samples that is found, upwards, against the share of the
 * others that is taken for them.
 *
 * @param curves from (0, 0) to (1, 1)
 * @param pointed a place that is pointed at
 * @param horizontal what the horizontal axis shows
 * @param vertical what the vertical axis shows
 */
record RocPlot(List<Curve> curves, Optional<Place> pointed, String horizontal, String vertical) {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 0.8, 1.6, 2.6);

  /** How far from a point of a curve the pointer still is on it, in em. */
  private static final double REACH = 1.6;

  /** How far curves fade into the card while another one is pointed at. */
  private static final double PALE = 0.75;

  RocPlot {
    curves = List.copyOf(curves);
  }

  /**
   * @param label the class
   * @param xs false positive rates, ascending
   * @param ys true positive rates, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Curve(int label, double[] xs, double[] ys) {}

  /** A point of a curve, by its class. */
  record Place(int label, int point) {}

  /** Each class in its colour, the diagonal of mere guessing dashed. */
  Plot plot() {
    List<PlotItem> items = new ArrayList<>(AxisNames.diagonal(vertical, horizontal, 2.4));
    Optional<Curve> front = pointed.flatMap(place -> curve(place.label()));
    for (Curve curve : curves) {
      boolean back = pointed.isPresent() && !front.equals(Optional.of(curve));
      items.add(line(curve, back ? PALE : 0));
    }
    front.ifPresent(
        curve -> {
          items.add(line(curve, 0));
          int point = pointed.orElseThrow().point();
          if (point < 0 || point >= curve.xs().length) return;
          items.addAll(
              Dot.rimmed(
                  curve.xs()[point], curve.ys()[point], 0.42, 0.3, Ink.ofCurve(curve.label())));
        });
    return new Plot(MARGINS, AxisTicks.of(ticks()), AxisTicks.of(ticks()), items);
  }

  /** With the decimal mark of all numbers. */
  private static List<PlotAxes.Tick> ticks() {
    return DoubleStream.of(0, 0.5, 1)
        .mapToObj(place -> new PlotAxes.Tick(place, RoundedNumber.significant(place, 1)))
        .toList();
  }

  private Optional<Curve> curve(int label) {
    return curves.stream().filter(curve -> curve.label() == label).findFirst();
  }

  private static PlotItem line(Curve curve, double pale) {
    Ink ink = Ink.ofCurve(curve.label()).faded(pale);
    return Line.of(curve.xs(), curve.ys(), LineStyle.of(ink, 0.15).round());
  }

  /** The point of a curve that is nearest to that place of the picture, if one is near. */
  Optional<Place> at(double x, double y, double em, double width, double height) {
    PlotAxes axes = MARGINS.axes(width, height, em, ticks(), ticks());
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
