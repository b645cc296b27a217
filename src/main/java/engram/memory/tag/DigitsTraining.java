package engram.memory.tag;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import java.util.Arrays;
import java.util.List;

/**
 * A network of one hidden layer learns digits as the program's recipe has it, but for its hidden
 * neurons: gradient descent on the cross-entropy of mini-batches. A step is an epoch. What does not
 * fire has no part in an answer, and so learns nothing from it.
 *
 * <p>{@code NumpyRandom(seed)} draws the initial weights, Glorot's, and then for each epoch the
 * order of the samples, {@code permutation}.
 */
public final class DigitsTraining implements MemoryRun {
  private final PreparedData data;
  private final Samples rows;
  private final Settings settings = Preset.DIGITS.recipe().settings();
  private final NumpyRandom random;
  private final NetworkSpec spec;
  private final double[] values;
  private final double[] gradient;
  private final DigitsNetwork network;
  private final int epochs = Preset.DIGITS.recipe().stop().epoch();
  private int done;

  /**
   * @param seed 0 … 2³² − 1
   */
  public DigitsTraining(DigitsSetup setup, PreparedData data, long seed) {
    this.data = data;
    rows = data.train();
    random = new NumpyRandom(seed);
    spec =
        new NetworkSpec(
            rows.inputs(),
            List.of(
                new LayerSpec(setup.hidden(), setup.code().activation()),
                new LayerSpec(rows.outputs(), Activation.SOFTMAX)));
    values = Initializer.GLOROT_NORMAL.draw(spec, random::randn, random::randomSample).toArray();
    gradient = new double[values.length];
    network = new DigitsNetwork(spec, values, setup.winners());
  }

  /** The digits, as the recipe parts and scales them. */
  public static PreparedData digits() {
    return new PreparedData(Preset.DIGITS.recipe().data(), Preset.DIGITS.set().load());
  }

  public PreparedData data() {
    return data;
  }

  @Override
  public long total() {
    return epochs;
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the network has learned");
    int[] order = random.permutation(rows.rows());
    int batch = settings.batchRows(order.length);
    for (int from = 0; from < order.length; from += batch) {
      learn(order, from, Math.min(order.length, from + batch));
    }
    done++;
  }

  private void learn(int[] order, int from, int to) {
    Arrays.fill(gradient, 0);
    for (int k = from; k < to; k++) add(order[k], 1.0 / (to - from));
    for (int k = 0; k < values.length; k++) values[k] -= settings.learningRate() * gradient[k];
  }

  /** The gradient of one sample, weighted. */
  private void add(int row, double weight) {
    double[] z = network.drive(rows.features(), row * rows.inputs());
    double[] h = network.fire(z, DigitsNetwork.UNTOUCHED);
    double[] off = network.outputs(h);
    Activation.SOFTMAX.apply(off);
    for (int o = 0; o < off.length; o++) off[o] = weight * (off[o] - rows.target(row, o));
    double[] back = new double[h.length];
    for (int j = 0; j < h.length; j++) {
      // of a neuron that did not fire
      if (h[j] == 0) continue;
      int at = spec.weightIndex(1, j, 0);
      double sum = 0;
      for (int o = 0; o < off.length; o++) {
        gradient[at + o] += h[j] * off[o];
        sum += values[at + o] * off[o];
      }
      back[j] = sum * network.activation().derivative(z[j], h[j]);
    }
    addTo(spec.biasIndex(1, 0), 1, off);
    for (int i = 0; i < rows.inputs(); i++) {
      double x = rows.feature(row, i);
      if (x != 0) addTo(spec.weightIndex(0, i, 0), x, back);
    }
    addTo(spec.biasIndex(0, 0), 1, back);
  }

  private void addTo(int at, double factor, double[] part) {
    for (int j = 0; j < part.length; j++) gradient[at + j] += factor * part[j];
  }

  /** As it is now. */
  public DigitsNetwork network() {
    return new DigitsNetwork(spec, values.clone(), network.winners());
  }
}
