package engram.labs.look;

import engram.data.CompensatedSum;
import engram.nn.ForwardPass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What excites a neuron most: the sample that makes its pre-activation z largest within what the
 * training samples span, which need not exist (Erhan and others 2009), and the samples of the data
 * set that make it largest; immutable.
 *
 * @param layer from 0
 * @param unit of that layer, from 0
 * @param low the least of each feature among the training samples
 * @param high the largest
 * @param mean of the training samples
 * @param values of all features of the most exciting sample
 * @param z of it
 * @param ends where each ascent ended: the first began at the strongest training sample, the others
 *     at random
 * @param asked how many samples of the data set were asked, the training samples first
 * @param strongest of those, the largest z first
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Excitation(
    int layer,
    int unit,
    double[] low,
    double[] high,
    double[] mean,
    double[] values,
    double z,
    List<Double> ends,
    int asked,
    List<Sample> strongest) {
  /** Samples that are named. */
  static final int NAMED = 8;

  public static final int STARTS = 8;
  private static final int MOST_ROWS = 5000;

  /**
   * A sample of the data set.
   *
   * @param row its number
   * @param z of the neuron
   */
  public record Sample(int row, double z) {}

  /** Of the neuron that the setup names, or the last of the layer, or of the last layer. */
  public static Excitation of(LookNetwork network, LookSetup setup) {
    int layer = Math.min(setup.layer(), network.network().spec().layerCount()) - 1;
    int unit = Math.min(setup.neuron(), network.network().spec().unitsOf(layer)) - 1;
    return of(network, layer, unit, setup.seed());
  }

  /**
   * @param seed of the random starts
   */
  static Excitation of(LookNetwork network, int layer, int unit, long seed) {
    int[] train = network.data().split().train();
    int[] rows =
        IntStream.concat(Arrays.stream(train), Arrays.stream(network.data().split().test()))
            .limit(MOST_ROWS)
            .toArray();
    List<Sample> samples =
        Arrays.stream(rows).mapToObj(row -> new Sample(row, z(network, layer, unit, row))).toList();
    Sample best = samples.stream().limit(train.length).max(largest()).orElseThrow();
    double[][] columns = new double[network.data().dataset().featureCount()][];
    for (int f = 0; f < columns.length; f++) columns[f] = column(network, train, f);
    double[] low = each(columns, column -> Arrays.stream(column).min().orElseThrow());
    double[] high = each(columns, column -> Arrays.stream(column).max().orElseThrow());
    Ascent ascent = new Ascent(network, layer, unit, low, high);
    List<Ascent.Top> tops = ascent.all(network.values(best.row()), STARTS - 1, seed);
    Ascent.Top top = tops.stream().max(Comparator.comparingDouble(Ascent.Top::z)).orElseThrow();
    return new Excitation(
        layer,
        unit,
        low,
        high,
        each(columns, CompensatedSum::mean),
        top.values(),
        top.z(),
        tops.stream().map(Ascent.Top::z).toList(),
        rows.length,
        samples.stream().sorted(largest().reversed()).limit(NAMED).toList());
  }

  private static Comparator<Sample> largest() {
    return Comparator.comparingDouble(Sample::z);
  }

  private static double z(LookNetwork network, int layer, int unit, int row) {
    return ForwardPass.of(network.network(), network.data().input(row)).z(layer, unit);
  }

  private static double[] column(LookNetwork network, int[] rows, int feature) {
    double[] column = new double[rows.length];
    for (int k = 0; k < column.length; k++) {
      double value = network.data().dataset().value(rows[k], feature);
      column[k] = Double.isNaN(value) ? network.data().inputs().usual(feature) : value;
    }
    return column;
  }

  private interface OfColumn {
    double of(double[] column);
  }

  private static double[] each(double[][] columns, OfColumn what) {
    return Arrays.stream(columns).mapToDouble(what::of).toArray();
  }

  double[] numbers() {
    return DoubleStream.concat(
            DoubleStream.concat(DoubleStream.of(z), Arrays.stream(values)),
            strongest.stream().flatMapToDouble(each -> DoubleStream.of(each.row(), each.z())))
        .toArray();
  }
}
