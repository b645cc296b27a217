package engram.labs.race;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What learning costs as rows grow; immutable.
 *
 * @param points from few rows to many
 */
public record Growth(int batch, List<Point> points) {
  public Growth {
    points = List.copyOf(points);
  }

  /**
   * Measured with so many rows.
   *
   * @param fullStep nanoseconds of an update with all rows, which is an epoch as well
   * @param miniStep of an update with a mini-batch
   * @param miniEpoch of all updates of an epoch
   */
  public record Point(int rows, double fullStep, double miniStep, double miniEpoch) {}

  /** What is timed. */
  public enum Cost {
    FULL_STEP(Point::fullStep),
    MINI_STEP(Point::miniStep),
    MINI_EPOCH(Point::miniEpoch);

    private final ToDoubleFunction<Point> nanos;

    Cost(ToDoubleFunction<Point> nanos) {
      this.nanos = nanos;
    }

    public double of(Point point) {
      return nanos.applyAsDouble(point);
    }
  }

  /** The power of the rows that a time grows with; NaN of fewer than two points. */
  public double slope(Cost cost) {
    double[] rows = points.stream().mapToDouble(Point::rows).toArray();
    return Timing.slope(rows, points.stream().mapToDouble(cost::of).toArray());
  }
}
