package engram.nn.fast;

import engram.nn.NetworkSpec;
import engram.nn.UpdateRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A layer of many neurons: one array for the weights of each input, so that the inner loops run
 * over neurons.
 *
 * <p>Rows are taken in blocks that stay in the first-level cache while all samples pass over them.
 */
final class WideLayer implements RowLayer {
  private static final int BLOCK = 24;

  private final int in;
  private final int out;

  /** Numbers in a row of neurons and of inputs, as the loops want them. */
  private final int room;

  private final int roomBelow;
  private final List<ParameterRow> parameters = new ArrayList<>();
  private final double[][] w;
  private final ParameterRow bias;
  private final double[][] transposed;
  private final double[][] gradient;
  private final RowProducts products;

  WideLayer(NetworkSpec spec, int layer, Loops loops) {
    in = spec.inputsOf(layer);
    out = spec.unitsOf(layer);
    room = loops.padded(out);
    roomBelow = loops.padded(in);
    w = new double[in][];
    for (int i = 0; i < in; i++) {
      ParameterRow row = new ParameterRow(spec.weightIndex(layer, i, 0), 1, out, room);
      w[i] = row.values;
      parameters.add(row);
    }
    bias = new ParameterRow(spec.biasIndex(layer, 0), 1, out, room);
    parameters.add(bias);
    transposed = layer == 0 ? null : new double[out][roomBelow];
    gradient = new double[BLOCK][room];
    products = loops.rowProducts(Math.max(room, roomBelow));
  }

  @Override
  public List<ParameterRow> parameters() {
    return parameters;
  }

  @Override
  public void forward(double[][] x, double[][] z, int rows) {
    for (int s = 0; s < rows; s++) System.arraycopy(bias.values, 0, z[s], 0, room);
    for (int first = 0; first < in; first += BLOCK) {
      int end = Math.min(first + BLOCK, in);
      products.add(z, rows, x, w, first, end, room);
    }
  }

  @Override
  public void backward(double[][] delta, double[][] below, int rows) {
    transpose();
    for (int s = 0; s < rows; s++) Arrays.fill(below[s], 0);
    for (int first = 0; first < out; first += BLOCK) {
      int end = Math.min(first + BLOCK, out);
      products.add(below, rows, delta, transposed, first, end, roomBelow);
    }
  }

  private void transpose() {
    for (int i = 0; i < in; i++) {
      double[] row = w[i];
      for (int o = 0; o < out; o++) transposed[o][i] = row[o];
    }
  }

  @Override
  public void gradients(
      double[][] x, double[][] delta, int rows, UpdateRule rule, GradientSink sink) {
    for (int first = 0; first < in; first += BLOCK) {
      int count = Math.min(BLOCK, in - first);
      multiply(x, first, count, delta, rows);
      for (int i = 0; i < count; i++) {
        rule.penalise(w[first + i], gradient[i], 0, out);
        sink.accept(parameters.get(first + i), gradient[i]);
      }
    }
    double[] sum = gradient[0];
    Arrays.fill(sum, 0);
    for (int s = 0; s < rows; s++) for (int o = 0; o < out; o++) sum[o] += delta[s][o];
    sink.accept(bias, sum);
  }

  private void multiply(double[][] x, int first, int count, double[][] delta, int rows) {
    for (int i = 0; i < count; i++) Arrays.fill(gradient[i], 0);
    for (int from = 0; from < rows; from += BLOCK) {
      int to = Math.min(from + BLOCK, rows);
      products.addColumns(gradient, count, x, first, delta, from, to, room);
    }
  }
}
