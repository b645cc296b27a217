package engram.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A layer of few neurons on many inputs: one array for the weights of each neuron, so that the
 * inner loops run over inputs.
 *
 * <p>Forward is a dot product, whose one running sum no compiler may split: four samples × two
 * neurons at once keep eight sums going. What does not fill a tile is computed twice.
 */
final class NarrowLayer implements RowLayer {
  private final int in;
  private final int out;
  private final List<ParameterRow> parameters = new ArrayList<>();
  private final double[][] w;
  private final ParameterRow bias;
  private final double[][] gradient;
  private final double[] biasGradient;
  private final double[] spare;

  NarrowLayer(NetworkSpec spec, int layer) {
    in = spec.inputsOf(layer);
    out = spec.unitsOf(layer);
    w = new double[out][];
    for (int o = 0; o < out; o++) {
      ParameterRow row = new ParameterRow(spec.weightIndex(layer, 0, o), out, in);
      w[o] = row.values;
      parameters.add(row);
    }
    bias = new ParameterRow(spec.biasIndex(layer, 0), 1, out);
    parameters.add(bias);
    gradient = new double[2][in];
    biasGradient = new double[out];
    spare = new double[in];
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
        dots(x[s], x[s1], x[s2], x[s3], o, next, z[s], z[s1], z[s2], z[s3]);
      }
    }
  }

  private void dots(
      double[] x0,
      double[] x1,
      double[] x2,
      double[] x3,
      int o,
      int next,
      double[] z0,
      double[] z1,
      double[] z2,
      double[] z3) {
    double[] u = w[o];
    double[] v = w[next];
    double p0 = bias.values[o];
    double p1 = p0;
    double p2 = p0;
    double p3 = p0;
    double q0 = bias.values[next];
    double q1 = q0;
    double q2 = q0;
    double q3 = q0;
    for (int i = 0; i < u.length; i++) {
      p0 += u[i] * x0[i];
      p1 += u[i] * x1[i];
      p2 += u[i] * x2[i];
      p3 += u[i] * x3[i];
      q0 += v[i] * x0[i];
      q1 += v[i] * x1[i];
      q2 += v[i] * x2[i];
      q3 += v[i] * x3[i];
    }
    z0[o] = p0;
    z1[o] = p1;
    z2[o] = p2;
    z3[o] = p3;
    z0[next] = q0;
    z1[next] = q1;
    z2[next] = q2;
    z3[next] = q3;
  }

  @Override
  public void backward(double[][] delta, double[][] below, int rows) {
    for (int s = 0; s < rows; s += 2) {
      boolean pair = s + 1 < rows;
      double[] second = pair ? below[s + 1] : spare;
      Arrays.fill(below[s], 0);
      Arrays.fill(second, 0);
      RowProducts.add(below[s], second, delta[s], pair ? delta[s + 1] : delta[s], w, 0, out);
    }
  }

  @Override
  public void gradients(
      double[][] x, double[][] delta, int rows, UpdateRule rule, GradientSink sink) {
    for (int o = 0; o < out; o += 2) {
      int next = Math.min(o + 1, out - 1);
      Arrays.fill(gradient[0], 0);
      Arrays.fill(gradient[1], 0);
      RowProducts.addColumns(gradient[0], gradient[1], delta, o, next, x, 0, rows);
      for (int k = 0; k < 2 && o + k < out; k++) {
        Updater.penalise(w[o + k], gradient[k], 0, in, rule);
        sink.accept(parameters.get(o + k), gradient[k]);
      }
    }
    Arrays.fill(biasGradient, 0);
    for (int s = 0; s < rows; s++) for (int o = 0; o < out; o++) biasGradient[o] += delta[s][o];
    sink.accept(bias, biasGradient);
  }
}
