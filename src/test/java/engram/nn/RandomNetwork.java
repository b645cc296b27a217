package engram.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** A network with parameters and samples drawn from a seed, for properties. */
public record RandomNetwork(Parameters parameters, Loss loss, Samples samples) {
  private static final double KINK = 1e-3;

  public NetworkSpec spec() {
    return parameters.spec();
  }

  public int[] order() {
    int[] order = new int[samples.rows()];
    for (int k = 0; k < order.length; k++) order[k] = k;
    return order;
  }

  /** All hidden layers of the same activation; widths 1 to 9. */
  public static RandomNetwork draw(
      Activation hidden, int depth, Activation output, Loss loss, int rows, long seed) {
    Random random = new Random(seed);
    List<LayerSpec> layers = new ArrayList<>();
    for (int k = 0; k < depth; k++) layers.add(new LayerSpec(1 + random.nextInt(9), hidden));
    layers.add(new LayerSpec(1 + random.nextInt(9), output));
    return draw(new NetworkSpec(1 + random.nextInt(9), layers), loss, rows, random);
  }

  public static RandomNetwork draw(NetworkSpec spec, Loss loss, int rows, Random random) {
    double[] values = new double[spec.parameterCount()];
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      double scale = 1 / Math.sqrt(spec.inputsOf(layer));
      int end = spec.biasIndex(layer, 0) + spec.unitsOf(layer);
      for (int k = spec.offsetOf(layer); k < end; k++) {
        values[k] = awayFromZero(scale * random.nextGaussian());
      }
    }
    DMatrixRMaj features = new DMatrixRMaj(rows, spec.inputs());
    for (int k = 0; k < features.data.length; k++) features.data[k] = random.nextGaussian();
    return new RandomNetwork(
        Parameters.of(spec, values), loss, Samples.of(features, targets(spec, loss, rows, random)));
  }

  private static DMatrixRMaj targets(NetworkSpec spec, Loss loss, int rows, Random random) {
    DMatrixRMaj targets = new DMatrixRMaj(rows, spec.outputs());
    Activation output = spec.activationOf(spec.layerCount() - 1);
    for (int row = 0; row < rows; row++) {
      if (loss == Loss.CROSS_ENTROPY && output == Activation.SOFTMAX) {
        targets.set(row, random.nextInt(spec.outputs()), 1);
      } else {
        for (int o = 0; o < spec.outputs(); o++) targets.set(row, o, random.nextDouble());
      }
    }
    return targets;
  }

  private static double awayFromZero(double w) {
    return w + Math.copySign(KINK, w);
  }

  /** Whether some pre-activation lies where ReLU or leaky ReLU has no derivative, or close by. */
  boolean nearKink() {
    for (int row = 0; row < samples.rows(); row++) {
      ForwardPass pass = ForwardPass.of(parameters, samples.input(row));
      for (int layer = 0; layer < spec().layerCount(); layer++) {
        Activation f = spec().activationOf(layer);
        if (f != Activation.RELU && f != Activation.LEAKY_RELU) continue;
        for (int o = 0; o < spec().unitsOf(layer); o++) {
          if (Math.abs(pass.z(layer, o)) < KINK) return true;
        }
      }
    }
    return false;
  }
}
