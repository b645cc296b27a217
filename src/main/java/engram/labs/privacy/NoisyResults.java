package engram.labs.privacy;

import java.util.List;

/**
 * What DP-SGD wins and costs; immutable.
 *
 * @param points so far, in the order of {@link NoiseLevel#ALL}
 */
public record NoisyResults(PrivacySetup setup, List<Point> points) {
  /** δ: with at most that probability more than ε is given away. */
  public static final double DELTA = 1e-5;

  /** How many networks a level has, one a seed. */
  public static final int NETWORKS = 3;

  /** How often they are measured on the way. */
  static final int PLACES = 10;

  public NoisyResults {
    points = List.copyOf(points);
  }

  /**
   * With one level of noise.
   *
   * @param measures from epoch 0 on
   */
  public record Point(NoiseLevel level, List<Measure> measures) {
    public Point {
      measures = List.copyOf(measures);
    }

    /** Behind that epoch, or behind the last before it that is measured. */
    public Measure at(int epoch) {
      Measure last = measures.get(0);
      for (Measure each : measures) if (each.epoch() <= epoch) last = each;
      return last;
    }
  }

  /**
   * Means of all networks of a level.
   *
   * @param accuracy share of those held out that are named right
   * @param area under the ROC curve of the attack by the loss
   * @param epsilon infinite without noise
   */
  public record Measure(int epoch, double accuracy, double area, double epsilon) {}

  public boolean isWhole() {
    return points.size() == NoiseLevel.ALL.size();
  }
}
