package engram.nn.fast;

import engram.nn.NetworkSpec;
import engram.nn.UpdateRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A layer of few neurons on many inputs: one array for the weights of each neuron, so that the
 * inner loops run over inputs.
 *
 * <p>Forward is four samples × two neurons of dot products at once; what does not fill such a tile
 * is computed twice.
 */
final class NarrowLayer implements RowLayer {
  private final int in;
  private final int room;
  private final int out;
  private final List<ParameterRow> parameters = new ArrayList<>();
  private final double[][] w;
  private final ParameterRow bias;
  private final double[][] gradient;
  private final double[] biasGradient;
  private final RowProducts products;
  private final double[] sums = new double[8];

  NarrowLayer(NetworkSpec spec, int layer, Loops loops) {
    in = spec.inputsOf(layer);
    room = loops.padded(in);
    out = spec.unitsOf(layer);
    w = new double[out][];
    for (int o = 0; o < out; o++) {
      ParameterRow row = new ParameterRow(spec.weightIndex(layer, 0, o), out, in, room);
      w[o] = row.values;
      parameters.add(row);
    }
    bias = new ParameterRow(spec.biasIndex(layer, 0), 1, out, out);
    parameters.add(bias);
    gradient = new double[2][room];
    biasGradient = new double[out];
    products = loops.rowProducts(room);
  }

  @Override
  public List<ParameterRow> parameters() {
    return parameters;
  }

  @Override
  public void forward(double[][] x, double[][] z, int rows) {
    int last = rows - 1;
    for (int s = 0; s < rows; s += 4) {
      int s1 = Math.min(s + 1, last);
      int s2 = Math.min(s + 2, last);
      int s3 = Math.min(s + 3, last);
      for (int o = 0; o < out; o += 2) {
        int next = Math.min(o + 1, out - 1);
        Arrays.fill(sums, 0, 4, bias.values[o]);
        Arrays.fill(sums, 4, 8, bias.values[next]);
        DotProducts.addFourByTwo(x[s], x[s1], x[s2], x[s3], w[o], w[next], sums, in);
        put(z[s], o, sums[0], next, sums[4]);
        put(z[s1], o, sums[1], next, sums[5]);
        put(z[s2], o, sums[2], next, sums[6]);
        put(z[s3], o, sums[3], next, sums[7]);
      }
    }
  }

  private static void put(double[] z, int o, double sum, int next, double nextSum) {
    z[o] = sum;
    z[next] = nextSum;
  }

  @Override
  public void backward(double[][] delta, double[][] below, int rows) {
    for (int s = 0; s < rows; s++) Arrays.fill(below[s], 0);
    products.add(below, rows, delta, w, 0, out, room);
  }

  @Override
  public void gradients(
      double[][] x, double[][] delta, int rows, UpdateRule rule, GradientSink sink) {
    for (int o = 0; o < out; o += 2) {
      int count = Math.min(2, out - o);
      for (int k = 0; k < count; k++) Arrays.fill(gradient[k], 0);
      products.addColumns(gradient, count, delta, o, x, 0, rows, room);
      for (int k = 0; k < count; k++) {
        rule.penalise(w[o + k], gradient[k], 0, in);
        sink.accept(parameters.get(o + k), gradient[k]);
      }
    }
    Arrays.fill(biasGradient, 0);
    for (int s = 0; s < rows; s++) for (int o = 0; o < out; o++) biasGradient[o] += delta[s][o];
    sink.accept(bias, biasGradient);
  }
}
