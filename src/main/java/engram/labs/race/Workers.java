package engram.labs.race;

import java.util.List;

/**
 * Data-parallel training, simulated: the batch of all measured rows shared out among k workers,
 * whose gradients are averaged; immutable.
 *
 * @param rows of the batch
 * @param parameters of the network, which each worker sends as its gradient
 * @param points from one worker to many
 */
public record Workers(int rows, int parameters, List<Point> points) {
  /** Bytes a second that a worker sends: a network of ten gigabits, with its losses. */
  public static final double BYTES_PER_SECOND = 1e9;

  public Workers {
    points = List.copyOf(points);
  }

  /**
   * Measured with so many workers.
   *
   * @param nanos that the one with most rows computes
   * @param difference the largest distance of the averaged gradient from the one of a single
   *     worker, as a share of the largest entry
   */
  public record Point(int workers, double nanos, double difference) {

    /** Nanoseconds of an update, with what is said between the workers. */
    public double withMessages(int parameters, double latency) {
      return nanos + messages(workers, parameters, latency);
    }
  }

  /**
   * Nanoseconds until all have the average, by a ring: 2 (k − 1) rounds, in each of which every
   * worker sends a k-th of its gradient to its neighbour.
   *
   * @param latency microseconds until a message arrives
   */
  public static double messages(int workers, int parameters, double latency) {
    double bytes = (double) Double.BYTES * parameters / workers;
    return 2 * (workers - 1) * (1e3 * latency + 1e9 * bytes / BYTES_PER_SECOND);
  }

  /** The number of workers with the shortest update. */
  public Point best(double latency) {
    Point best = points.get(0);
    for (Point each : points) {
      if (each.withMessages(parameters, latency) < best.withMessages(parameters, latency)) {
        best = each;
      }
    }
    return best;
  }

  /** How much faster than one worker those are. */
  public double gain(Point point, double latency) {
    return points.get(0).nanos() / point.withMessages(parameters, latency);
  }
}
