package engram.labs.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Partial dependence on one feature (Friedman 2001) and the samples behind it (individual
 * conditional expectation, Goldstein and others 2015): what the network would say of each sample if
 * that feature alone were another.
 *
 * @param grid values of the feature, from the least to the largest of the training samples
 * @param lines how strongly a class is named, by sample, class and place of the grid
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Dependence(int feature, double[] grid, double[][][] lines) {
  static final int PLACES = 41;

  /** Training samples that are asked, the first ones. */
  static final int SAMPLES = 60;

  /** Features that are shown. */
  static final int MOST = 4;

  static Dependence of(LookNetwork network, int feature) {
    int[] train = network.data().split().train();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row : train) {
      double value = network.values(row)[feature];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double[] grid = new double[PLACES];
    for (int k = 0; k < PLACES; k++) grid[k] = low + (high - low) * k / (PLACES - 1);
    double[][][] lines = new double[Math.min(SAMPLES, train.length)][][];
    for (int r = 0; r < lines.length; r++) {
      lines[r] = line(network, network.values(train[r]), feature, grid);
    }
    return new Dependence(feature, grid, lines);
  }

  private static double[][] line(LookNetwork network, double[] values, int feature, double[] grid) {
    int classes = network.data().dataset().classes();
    double[][] line = new double[classes][grid.length];
    double[] other = values.clone();
    for (int k = 0; k < grid.length; k++) {
      other[feature] = grid[k];
      double[] outputs = network.outputs(other);
      for (int label = 0; label < classes; label++) {
        line[label][k] = ClassScore.of(network.targets(), label, outputs);
      }
    }
    return line;
  }

  /** The same of a sample that need not be in the data set, for one class. */
  public double[] lineOf(LookNetwork network, double[] values, int label) {
    return line(network, values, feature, grid)[label];
  }

  /** The mean of all samples at a place of the grid. */
  public double mean(int label, int place) {
    double sum = 0;
    for (double[][] line : lines) sum += line[label][place];
    return sum / lines.length;
  }

  /** Of the numbers among the features that matter most; at most {@link #MOST}. */
  static List<Dependence> of(LookNetwork network, List<Importance> importances) {
    if (network.data().picture().isPresent()) return List.of();
    List<InputGroup> groups = InputGroup.of(network.data().inputs());
    List<Integer> order =
        new ArrayList<>(
            IntStream.range(0, groups.size())
                .filter(k -> groups.get(k).feature() >= 0)
                .filter(k -> network.yardstick().unit(groups.get(k).feature()) > 0)
                .boxed()
                .toList());
    order.sort((a, b) -> Double.compare(importances.get(b).mean(), importances.get(a).mean()));
    return order.stream().limit(MOST).map(k -> of(network, groups.get(k).feature())).toList();
  }
}
