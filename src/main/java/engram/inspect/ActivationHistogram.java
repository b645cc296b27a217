package engram.inspect;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import java.util.function.IntToDoubleFunction;

/**
 * How often a neuron (or an input) takes which activation over the training rows, class by class;
 * in regression all rows are of class 0. Immutable.
 */
public final class ActivationHistogram {
  public static final int BINS = 16;

  private static final double LEAST_RANGE = 1e-3;

  private final double lowest;
  private final double highest;
  private final int[][] counts;

  private ActivationHistogram(double lowest, double highest, int[][] counts) {
    this.lowest = lowest;
    this.highest = highest;
    this.counts = counts;
  }

  /** Of a neuron's activation; the bins cover the range of its function, or of the data. */
  public static ActivationHistogram of(
      Parameters parameters, PreparedData data, Part.Neuron neuron) {
    Samples rows = data.train();
    Activation f = parameters.spec().activationOf(neuron.layer());
    IntToDoubleFunction value = row -> activation(parameters, rows.input(row), neuron);
    return f.isBounded()
        ? count(data, f.lowest(), f.highest(), value)
        : countOverDataRange(data, value);
  }

  /** Of an input as the network sees it (scaled). */
  public static ActivationHistogram of(PreparedData data, Part.Input input) {
    return countOverDataRange(data, row -> data.train().feature(row, input.index()));
  }

  /** About how many multiplications {@link #of(Parameters, PreparedData, Part.Neuron)} makes. */
  public static long work(NetworkSpec spec, int rows, Part.Neuron neuron) {
    long before = spec.offsetOf(neuron.layer());
    boolean wholeLayer = spec.activationOf(neuron.layer()) == Activation.SOFTMAX;
    long own = (long) spec.inputsOf(neuron.layer()) * (wholeLayer ? spec.outputs() : 1);
    return rows * (before + own);
  }

  /** As {@link engram.nn.ForwardPass} to the bit, but no further than this neuron. */
  private static double activation(Parameters parameters, double[] input, Part.Neuron neuron) {
    NetworkSpec spec = parameters.spec();
    double[] x = input;
    for (int k = 0; k < neuron.layer(); k++) x = layer(parameters, k, x);
    Activation f = spec.activationOf(neuron.layer());
    if (f == Activation.SOFTMAX) return layer(parameters, neuron.layer(), x)[neuron.unit()];
    double z = parameters.bias(neuron.layer(), neuron.unit());
    for (int i = 0; i < x.length; i++) {
      z += x[i] * parameters.weight(neuron.layer(), i, neuron.unit());
    }
    return f.value(z);
  }

  private static double[] layer(Parameters parameters, int layer, double[] x) {
    double[] a = new double[parameters.spec().unitsOf(layer)];
    for (int o = 0; o < a.length; o++) a[o] = parameters.bias(layer, o);
    for (int i = 0; i < x.length; i++) {
      for (int o = 0; o < a.length; o++) a[o] += x[i] * parameters.weight(layer, i, o);
    }
    parameters.spec().activationOf(layer).apply(a);
    return a;
  }

  private static ActivationHistogram countOverDataRange(
      PreparedData data, IntToDoubleFunction value) {
    double[] values = new double[data.train().rows()];
    double min = 0;
    double max = 0;
    for (int row = 0; row < values.length; row++) {
      values[row] = value.applyAsDouble(row);
      min = Math.min(min, values[row]);
      max = Math.max(max, values[row]);
    }
    double lowest = min < 0 ? -Ranges.powerOfTwoFrom(-min, LEAST_RANGE) : 0;
    double highest = Ranges.powerOfTwoFrom(max, LEAST_RANGE);
    return count(data, lowest, highest, row -> values[row]);
  }

  private static ActivationHistogram count(
      PreparedData data, double lowest, double highest, IntToDoubleFunction value) {
    int[][] counts = new int[Math.max(1, data.dataset().classes())][BINS];
    int[] rows = data.split().train();
    for (int row = 0; row < rows.length; row++) {
      int bin = bin(value.applyAsDouble(row), lowest, highest);
      counts[data.dataset().isClassification() ? data.dataset().label(rows[row]) : 0][bin]++;
    }
    return new ActivationHistogram(lowest, highest, counts);
  }

  private static int bin(double value, double lowest, double highest) {
    int bin = (int) (BINS * ((value - lowest) / (highest - lowest)));
    return Math.max(0, Math.min(BINS - 1, bin));
  }

  public int classes() {
    return counts.length;
  }

  /** Training rows of that class whose activation lies in that bin. */
  public int count(int label, int bin) {
    return counts[label][bin];
  }

  /** Training rows of that class. */
  public int rows(int label) {
    int sum = 0;
    for (int count : counts[label]) sum += count;
    return sum;
  }

  /** The fullest bin of any class; the height of the highest bar. */
  public int largestCount() {
    int largest = 0;
    for (int[] bins : counts) for (int count : bins) largest = Math.max(largest, count);
    return largest;
  }

  /** The lower end of the first bin. */
  public double lowest() {
    return lowest;
  }

  /** The upper end of the last bin. */
  public double highest() {
    return highest;
  }
}
