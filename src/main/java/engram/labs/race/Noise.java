package engram.labs.race;

import java.util.List;

/**
 * How far the gradient of a mini-batch lies from that of all rows, at the weights that a race
 * begins with; immutable.
 *
 * @param rows that batches are drawn from, without a row twice in one
 * @param perSample root of the mean square of the distances of single samples' gradients from the
 *     mean, as a share of the length of the mean
 * @param points from small batches to large
 */
public record Noise(int rows, double perSample, List<Point> points) {
  public Noise {
    points = List.copyOf(points);
  }

  /**
   * Measured with batches of that size.
   *
   * @param noise root of the mean square of their distances, as a share of the length of the mean
   * @param draws how many were drawn
   */
  public record Point(int batch, double noise, int draws) {}

  /** The 1/√n line through single samples. */
  public double line(double batch) {
    return perSample / Math.sqrt(batch);
  }

  /**
   * What is to be expected of batches without a row twice: the line times √((N − n)/(N − 1)), so
   * that the batch of all rows has none.
   */
  public double expected(int batch) {
    return line(batch) * Math.sqrt((rows - batch) / (rows - 1.0));
  }

  /** The power of the batch size that the noise goes with, of batches up to a tenth of the rows. */
  public double slope() {
    List<Point> small = points.stream().filter(each -> 10 * each.batch() <= rows).toList();
    return Timing.slope(
        small.stream().mapToDouble(Point::batch).toArray(),
        small.stream().mapToDouble(Point::noise).toArray());
  }
}
