package engram.labs.fairness;

import engram.data.CompensatedSum;
import engram.inspect.SampleChecks;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether what a network is sure of comes true as often as it says: its shares in ten equal bins,
 * and beside the mean of each bin how often it came true (a reliability diagram).
 *
 * @param bins those that have samples, in rising order, as scikit-learn's {@code
 *     calibration_curve(strategy="uniform")}
 * @param error the expected calibration error: the mean of |came true − said|, each bin weighted by
 *     its samples (Guo, Pleiss, Sun and Weinberger 2017)
 */
public record Reliability(List<Bin> bins, double error) {
  /** How many bins there are, the empty ones too. */
  public static final int BINS = 10;

  /**
   * @param said mean of the shares in it
   * @param cameTrue share of its samples that came true
   */
  public record Bin(int count, double said, double cameTrue) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * A bin reaches from behind its lower edge to its upper one; the first has 0 as well.
   *
   * @param shares 0 … 1
   * @throws IllegalArgumentException if there are none, or not as many of both
   */
  public static Reliability of(double[] shares, boolean[] cameTrue) {
    SampleChecks.sameLength(shares.length, "scores", cameTrue.length, "labels");
    List<List<Double>> said = new ArrayList<>();
    int[] trues = new int[BINS];
    for (int b = 0; b < BINS; b++) said.add(new ArrayList<>());
    for (int i = 0; i < shares.length; i++) {
      int bin = bin(shares[i]);
      said.get(bin).add(shares[i]);
      if (cameTrue[i]) trues[bin]++;
    }
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      int count = said.get(b).size();
      if (count == 0) continue;
      double mean =
          CompensatedSum.mean(said.get(b).stream().mapToDouble(Double::doubleValue).toArray());
      Bin bin = new Bin(count, mean, (double) trues[b] / count);
      bins.add(bin);
      error += Math.abs(bin.cameTrue() - bin.said()) * count / shares.length;
    }
    return new Reliability(bins, error);
  }

  /** How many of the inner edges, as {@code linspace(0, 1, 11)} has them, lie below the share. */
  private static int bin(double share) {
    int bin = 0;
    while (bin < BINS - 1 && share > (bin + 1) * 0.1) bin++;
    return bin;
  }
}
