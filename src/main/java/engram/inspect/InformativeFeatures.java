package engram.inspect;

import engram.data.Dataset;
import engram.data.Input;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which features tell most about the target, each by itself: those to look at first. */
public final class InformativeFeatures {
  /** Training rows that are looked at where a look must be quick. */
  public static final int MOST_ROWS = 2000;

  private InformativeFeatures() {}

  /** The features that are numbers, in their order: those that can be axes. */
  public static List<Integer> numbers(PreparedData data) {
    List<Integer> numbers = new ArrayList<>();
    for (int f = 0; f < data.dataset().featureCount(); f++) {
      if (data.dataset().feature(f).isNumber()) numbers.add(f);
    }
    return numbers;
  }

  /**
   * At most two features that are numbers, in their order: those whose classes lie furthest apart
   * (the largest share of variance between the classes, η²), or that go best together with the
   * number to be foretold (r²). Of equals the first; features that are no input come last.
   */
  public static List<Integer> two(PreparedData data) {
    List<Integer> best = new ArrayList<>(numbers(data));
    double[] telling = new double[data.dataset().featureCount()];
    for (int f : best) telling[f] = isInput(data, f) ? share(data, f) : -1;
    best.sort(Comparator.comparingDouble(f -> -telling[f]));
    return best.stream().limit(2).sorted().toList();
  }

  private static boolean isInput(PreparedData data, int feature) {
    for (int i = 0; i < data.inputs().count(); i++) {
      if (data.inputs().input(i) instanceof Input.Measured m && m.feature() == feature) return true;
    }
    return false;
  }

  /** The share of the variance of one that the other explains, 0 … 1; 0 if there is none. */
  public static double share(PreparedData data, int feature) {
    Dataset dataset = data.dataset();
    int[] train = data.split().train();
    int rows = Math.min(train.length, MOST_ROWS);
    double[] x = new double[rows];
    double[] t = new double[rows];
    for (int r = 0; r < rows; r++) {
      double value = dataset.value(train[r], feature);
      x[r] = Double.isNaN(value) ? data.inputs().usual(feature) : value;
      t[r] = dataset.target(train[r]);
    }
    double all = deviations(x, mean(x));
    if (!(all > 0)) return 0;
    return dataset.isClassification()
        ? 1 - within(x, t, dataset.classes()) / all
        : correlation(x, t);
  }

  private static double within(double[] x, double[] labels, int classes) {
    double[] sums = new double[classes];
    int[] counts = new int[classes];
    for (int r = 0; r < x.length; r++) {
      sums[(int) labels[r]] += x[r];
      counts[(int) labels[r]]++;
    }
    double within = 0;
    for (int r = 0; r < x.length; r++) {
      int label = (int) labels[r];
      double d = x[r] - sums[label] / counts[label];
      within += d * d;
    }
    return within;
  }

  private static double correlation(double[] x, double[] t) {
    double meanX = mean(x);
    double meanT = mean(t);
    double product = 0;
    for (int r = 0; r < x.length; r++) product += (x[r] - meanX) * (t[r] - meanT);
    double squares = deviations(x, meanX) * deviations(t, meanT);
    return squares > 0 ? product * product / squares : 0;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) sum += value;
    return sum / x.length;
  }

  private static double deviations(double[] x, double mean) {
    double sum = 0;
    for (double value : x) sum += (value - mean) * (value - mean);
    return sum;
  }
}
