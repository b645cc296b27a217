package engram.labs.look;

import engram.data.CompensatedSum;
import engram.memory.PrincipalAxes;
import engram.nn.ForwardPass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a layer makes of the samples, in the plane in which it tells most of them: that of the first
 * two principal components of its activations over the training samples, centred and not scaled
 * (scikit-learn's {@code PCA}). The number of largest size of each direction is positive. One or
 * two neurons are shown as they are: the first across, the second up.
 *
 * @param layer from 0; −1 of the inputs, as the network is given them
 * @param units its neurons, or how many inputs
 * @param isPrincipal whether it is a plane of principal components
 * @param middle what both directions start from: the mean activations, or 0
 * @param first direction, a number a neuron
 * @param second direction; all 0 of one neuron
 * @param firstShare of the variance of all neurons, that lies along the first direction
 * @param secondShare the same of the second
 * @param between the share of the variance of all neurons that lies between the means of the
 *     classes; the rest is within them
 * @param training how many training samples decide all that: the first
 * @param rows of the data set: those, then as many test samples at most
 * @param x the place of each row along the first direction
 * @param y the same of the second
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record LayerPlane(
    int layer,
    int units,
    boolean isPrincipal,
    double[] middle,
    List<Double> first,
    List<Double> second,
    double firstShare,
    double secondShare,
    double between,
    int training,
    int[] rows,
    double[] x,
    double[] y) {
  static final int MOST_ROWS = 2000;

  /** Neurons that are all seen in a plane. */
  private static final int PLANE = 2;

  /** How many there are: the inputs and each layer. */
  static int count(int layers) {
    return layers + 1;
  }

  static LayerPlane of(LookNetwork network, int layer) {
    int[] train = first(network.data().split().train());
    int[] rows =
        IntStream.concat(Arrays.stream(train), Arrays.stream(first(network.data().split().test())))
            .toArray();
    double[][] a = new double[rows.length][];
    for (int k = 0; k < rows.length; k++) {
      a[k] = activations(network, layer, network.data().input(rows[k]));
    }
    int units = a[0].length;
    double[] mean = mean(a, train.length);
    double[] variance = new double[units];
    Arrays.setAll(variance, u -> meanSquare(train.length, k -> a[k][u] - mean[u]));
    double all = CompensatedSum.of(variance);
    double[] middle = mean;
    List<PrincipalAxes.Axis> axes;
    if (units > PLANE) {
      axes = PrincipalAxes.of(train.length, units, (k, u) -> a[k][u] - mean[u]).all();
    } else {
      middle = new double[units];
      axes = IntStream.range(0, PLANE).mapToObj(u -> neuron(u, units, variance)).toList();
    }
    double[] from = middle;
    List<Double> first = axes.get(0).direction();
    List<Double> second = axes.get(1).direction();
    return new LayerPlane(
        layer,
        units,
        units > PLANE,
        from,
        first,
        second,
        share(axes.get(0).meanSquare(), all),
        share(axes.get(1).meanSquare(), all),
        share(between(network, train, a, mean), all),
        train.length,
        rows,
        Arrays.stream(a).mapToDouble(each -> along(first, from, each)).toArray(),
        Arrays.stream(a).mapToDouble(each -> along(second, from, each)).toArray());
  }

  private static int[] first(int[] rows) {
    return Arrays.copyOf(rows, Math.min(MOST_ROWS, rows.length));
  }

  private static PrincipalAxes.Axis neuron(int unit, int units, double[] variance) {
    List<Double> direction =
        IntStream.range(0, units).mapToObj(u -> u == unit ? 1.0 : 0.0).toList();
    return new PrincipalAxes.Axis(direction, unit < units ? variance[unit] : 0);
  }

  /** 0 of what does not vary. */
  private static double share(double part, double all) {
    return all > 0 ? Math.max(0, part / all) : 0;
  }

  private static double[] mean(double[][] a, int count) {
    double[] mean = new double[a[0].length];
    for (int u = 0; u < mean.length; u++) {
      int unit = u;
      mean[u] =
          CompensatedSum.mean(IntStream.range(0, count).mapToDouble(k -> a[k][unit]).toArray());
    }
    return mean;
  }

  private interface Deviation {
    double of(int row);
  }

  private static double meanSquare(int count, Deviation deviation) {
    return CompensatedSum.of(count, k -> deviation.of(k) * deviation.of(k)) / count;
  }

  /** Σ over classes of their share of the samples × (mean of the class − mean)², of all neurons. */
  private static double between(LookNetwork network, int[] train, double[][] a, double[] mean) {
    int classes = network.data().dataset().classes();
    double sum = 0;
    for (int label = 0; label < classes; label++) {
      int of = label;
      double[][] its =
          IntStream.range(0, train.length)
              .filter(k -> network.data().dataset().label(train[k]) == of)
              .mapToObj(k -> a[k])
              .toArray(double[][]::new);
      if (its.length == 0) continue;
      double[] own = mean(its, its.length);
      for (int u = 0; u < own.length; u++) {
        sum += its.length * (own[u] - mean[u]) * (own[u] - mean[u]) / train.length;
      }
    }
    return sum;
  }

  /** What a layer says of inputs; the inputs themselves of layer −1. */
  private static double[] activations(LookNetwork network, int layer, double[] inputs) {
    if (layer < 0) return inputs;
    ForwardPass pass = ForwardPass.of(network.network(), inputs);
    double[] a = new double[network.network().spec().unitsOf(layer)];
    Arrays.setAll(a, unit -> pass.a(layer, unit));
    return a;
  }

  private static double along(List<Double> direction, double[] from, double[] a) {
    double sum = 0;
    for (int u = 0; u < a.length; u++) sum += direction.get(u) * (a[u] - from[u]);
    return sum;
  }

  /** Where a sample is that need not be in the data set: x and y. */
  public double[] place(LookNetwork network, double[] values) {
    double[] a = activations(network, layer, network.data().inputs().of(values));
    return new double[] {along(first, middle, a), along(second, middle, a)};
  }

  /** Whether that one of {@link #rows} is a training sample. */
  public boolean isTraining(int place) {
    return place < training;
  }

  double[] numbers() {
    double[] all = Arrays.copyOf(x, 2 * x.length);
    System.arraycopy(y, 0, all, x.length, y.length);
    return all;
  }
}
