package engram.cli.bench;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/**
 * The five shapes of the speed target on data made here: clouds around one centre a class. The
 * times are those of the real sets, which have the same shapes; the losses are not.
 */
final class BenchShapes {
  private BenchShapes() {}

  static List<BenchTask> all() {
    NetworkSpec iris = network(4, tanh(10), tanh(3));
    NetworkSpec ring = network(2, tanh(4), tanh(2), tanh(1));
    NetworkSpec digits = network(64, relu(32), softmax(10));
    NetworkSpec wide = network(784, relu(128), relu(64), softmax(10));
    return List.of(
        squaredError("T1", iris, 120, 120, 1000, 0.01),
        squaredError("T2", iris, 120, 10, 1000, 0.01),
        squaredError("T3", ring, 250, 10, 400, 0.03),
        crossEntropy("T4", digits, 1437, 32, 20, 0.1),
        crossEntropy("T5", wide, 1024, 64, 4, 0.05));
  }

  /** Networks of about 10², 10³ … 10⁶ weights: as many inputs as hidden neurons, ten classes. */
  static List<BenchTask> growing() {
    List<BenchTask> tasks = new ArrayList<>();
    for (int weights = 100; weights <= 1_000_000; weights *= 10) {
      int width = 1;
      while (growing(width + 1).parameterCount() <= weights) width++;
      tasks.add(crossEntropy(weights + " weights", growing(width), 256, 32, 2, 0.01));
    }
    return tasks;
  }

  private static NetworkSpec growing(int width) {
    return network(width, relu(width), softmax(10));
  }

  private static BenchTask squaredError(
      String name, NetworkSpec spec, int rows, int batch, int epochs, double rate) {
    return task(name, spec, rows, batch, epochs, rate, true);
  }

  private static BenchTask crossEntropy(
      String name, NetworkSpec spec, int rows, int batch, int epochs, double rate) {
    return task(name, spec, rows, batch, epochs, rate, false);
  }

  private static BenchTask task(
      String name,
      NetworkSpec spec,
      int rows,
      int batch,
      int epochs,
      double rate,
      boolean halfSquaredError) {
    Random random = new Random(42);
    Samples samples = clouds(spec, rows, random);
    var start = Initializer.GLOROT_NORMAL.draw(spec, random::nextGaussian, random::nextDouble);
    return new BenchTask(name, samples, start, batch, epochs, rate, halfSquaredError);
  }

  private static Samples clouds(NetworkSpec spec, int rows, Random random) {
    int classes = Math.max(2, spec.outputs());
    double[][] centres = new double[classes][spec.inputs()];
    double spread = 1 / Math.sqrt(spec.inputs());
    for (double[] centre : centres) {
      for (int i = 0; i < centre.length; i++) centre[i] = 4 * spread * random.nextGaussian();
    }
    DMatrixRMaj features = new DMatrixRMaj(rows, spec.inputs());
    DMatrixRMaj targets = new DMatrixRMaj(rows, spec.outputs());
    for (int row = 0; row < rows; row++) {
      int label = random.nextInt(classes);
      for (int i = 0; i < spec.inputs(); i++) {
        features.set(row, i, centres[label][i] + spread * random.nextGaussian());
      }
      if (spec.outputs() == 1) targets.set(row, 0, label == 0 ? -1 : 1);
      else targets.set(row, label, 1);
    }
    return Samples.of(features, targets);
  }

  private static NetworkSpec network(int inputs, LayerSpec... layers) {
    return new NetworkSpec(inputs, List.of(layers));
  }

  private static LayerSpec tanh(int units) {
    return new LayerSpec(units, Activation.TANH);
  }

  private static LayerSpec relu(int units) {
    return new LayerSpec(units, Activation.RELU);
  }

  private static LayerSpec softmax(int units) {
    return new LayerSpec(units, Activation.SOFTMAX);
  }
}
