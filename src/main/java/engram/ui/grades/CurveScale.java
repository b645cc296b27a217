package engram.ui.grades;

import engram.homework.LossCurve;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scale that the curves of a class have in common, so that they can be compared: epochs from 0
 * to the last of all, losses from the least to the largest, in powers of ten if they differ by more
 * than that.
 */
record CurveScale(int lastEpoch, double least, double largest, boolean logarithmic) {
  private static final double MUCH = 10;

  /** Nothing below is told apart in a picture so small. */
  private static final double TINY = 1e-9;

  /**
   * A place in the picture.
   *
   * @param x from the left, 0 to 1
   * @param y from the top, 0 to 1
   */
  record Point(double x, double y) {}

  static CurveScale of(List<LossCurve> all) {
    List<LossCurve.Point> points = all.stream().flatMap(each -> each.points().stream()).toList();
    if (points.isEmpty()) return new CurveScale(1, 0, 1, false);
    DoubleSummaryStatistics losses =
        points.stream().collect(Collectors.summarizingDouble(LossCurve.Point::loss));
    int last = points.stream().mapToInt(LossCurve.Point::epoch).max().orElseThrow();
    double least = Math.max(losses.getMin(), TINY);
    double largest = Math.max(losses.getMax(), least);
    return new CurveScale(Math.max(last, 1), least, largest, largest > MUCH * least);
  }

  List<Point> place(LossCurve curve) {
    List<Point> placed = new ArrayList<>();
    for (LossCurve.Point each : curve.points()) {
      placed.add(new Point((double) each.epoch() / lastEpoch, 1 - height(each.loss())));
    }
    return placed;
  }

  private double height(double loss) {
    double from = scaled(least);
    double to = scaled(largest);
    return to == from ? 0.5 : (scaled(Math.max(loss, least)) - from) / (to - from);
  }

  private double scaled(double loss) {
    return logarithmic ? Math.log10(loss) : loss;
  }
}
