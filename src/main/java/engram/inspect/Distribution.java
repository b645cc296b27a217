package engram.inspect;

/**
 * How many numbers of one kind are spread: mean, standard deviation, ends, norm and a histogram.
 * Immutable. Numbers that are not finite are counted apart and left out of all the rest.
 */
public final class Distribution {
  /** Even, so that 0 is an edge where numbers of both signs are shown. */
  public static final int BINS = 24;

  private static final double LEAST_RANGE = 1e-12;

  private final int finite;
  private final int notFinite;
  private final double mean;
  private final double std;
  private final double norm;
  private final double min;
  private final double max;
  private final double lowest;
  private final double highest;
  private final int[] counts = new int[BINS];

  private Distribution(double[] values, double[] range) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    int counted = 0;
    for (double value : values) {
      if (!Double.isFinite(value)) continue;
      counted++;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    finite = counted;
    notFinite = values.length - counted;
    min = counted == 0 ? 0 : least;
    max = counted == 0 ? 0 : greatest;
    // divided by the largest of them, no square of a huge number overflows
    double unit = Math.max(Math.abs(min), Math.abs(max));
    mean = unit == 0 ? 0 : unit * meanOf(values, unit);
    std = unit == 0 ? 0 : unit * Math.sqrt(sumOfSquares(values, unit, mean / unit) / counted);
    norm = unit == 0 ? 0 : unit * Math.sqrt(sumOfSquares(values, unit, 0));
    double end = unit == 0 ? 1 : Ranges.powerOfTwoFrom(unit, LEAST_RANGE);
    lowest = range.length == 0 ? (min < 0 ? -end : 0) : range[0];
    highest = range.length == 0 ? (max > 0 || min == 0 ? end : 0) : range[1];
    for (double value : values) if (Double.isFinite(value)) counts[bin(value)]++;
  }

  /**
   * The bins go from 0 to a power of two, on both sides of 0 where there are numbers of both signs.
   */
  public static Distribution of(double... values) {
    return new Distribution(values, new double[0]);
  }

  /** The bins cover that range; what lies beyond is counted in the bins at its ends. */
  static Distribution within(double lowest, double highest, double... values) {
    return new Distribution(values, new double[] {lowest, highest});
  }

  private double meanOf(double[] values, double unit) {
    double sum = 0;
    for (double value : values) if (Double.isFinite(value)) sum += value / unit;
    return sum / finite;
  }

  private static double sumOfSquares(double[] values, double unit, double centre) {
    double sum = 0;
    for (double value : values) {
      if (!Double.isFinite(value)) continue;
      double deviation = value / unit - centre;
      sum += deviation * deviation;
    }
    return sum;
  }

  private int bin(double value) {
    int bin = (int) Math.floor(BINS * ((value - lowest) / (highest - lowest)));
    return Math.max(0, Math.min(BINS - 1, bin));
  }

  /** How many numbers there are, those that are not finite included. */
  public int size() {
    return finite + notFinite;
  }

  int notFinite() {
    return notFinite;
  }

  public double mean() {
    return mean;
  }

  /** The population's standard deviation, divided by n. */
  public double std() {
    return std;
  }

  /** The Euclidean norm √Σ v². */
  public double norm() {
    return norm;
  }

  /** The root of the mean square, √(Σ v² / n): the norm with no regard to how many there are. */
  double rms() {
    return finite == 0 ? 0 : norm / Math.sqrt(finite);
  }

  public double min() {
    return min;
  }

  public double max() {
    return max;
  }

  /** The lower end of the first bin. */
  public double lowest() {
    return lowest;
  }

  /** The upper end of the last bin. */
  public double highest() {
    return highest;
  }

  public int count(int bin) {
    return counts[bin];
  }

  /** Of the fullest bin. */
  public int largestCount() {
    int largest = 0;
    for (int count : counts) largest = Math.max(largest, count);
    return largest;
  }
}
