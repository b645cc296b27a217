package engram.memory.tag;

import engram.memory.Largest;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.util.BitSet;

/**
 * A network with one hidden layer, of whose neurons only so many may fire at a time: the most
 * driven, ties by number. The others give 0.
 */
public final class DigitsNetwork {
  /** Nothing is done to any neuron. */
  static final Handled UNTOUCHED = new Handled(new int[0], new double[0], false);

  private final NetworkSpec spec;
  private final double[] values;
  private final int winners;

  /**
   * What is done to some of the hidden neurons.
   *
   * @param strengths that they give while they are lit, whatever drives them
   * @param lit whether they are; otherwise they are silent
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Handled(int[] neurons, double[] strengths, boolean lit) {
    static Handled silent(int[] neurons) {
      return new Handled(neurons, new double[neurons.length], false);
    }

    static Handled lit(int[] neurons, double[] strengths) {
      return new Handled(neurons, strengths, true);
    }
  }

  /**
   * @param values in the flat order of {@link Parameters}, not copied
   */
  DigitsNetwork(NetworkSpec spec, double[] values, int winners) {
    this.spec = spec;
    this.values = values;
    this.winners = winners;
  }

  /** All hidden neurons fire as they are driven. */
  public static DigitsNetwork of(Parameters parameters) {
    NetworkSpec spec = parameters.spec();
    return new DigitsNetwork(spec, parameters.toArray(), spec.unitsOf(0));
  }

  public int hidden() {
    return spec.unitsOf(0);
  }

  /** How many hidden neurons may fire at a time. */
  public int winners() {
    return winners;
  }

  public Activation activation() {
    return spec.activationOf(0);
  }

  public Parameters parameters() {
    return Parameters.of(spec, values);
  }

  /**
   * What drives each hidden neuron: z = xW + b.
   *
   * @param features where x stands from {@code from} on
   */
  double[] drive(double[] features, int from) {
    return layer(0, features, from);
  }

  private double[] layer(int layer, double[] inputs, int from) {
    int units = spec.unitsOf(layer);
    int offset = spec.offsetOf(layer);
    double[] z = new double[units];
    System.arraycopy(values, spec.biasIndex(layer, 0), z, 0, units);
    for (int i = 0; i < spec.inputsOf(layer); i++) {
      double x = inputs[from + i];
      if (x == 0) continue;
      int row = offset + i * units;
      for (int j = 0; j < units; j++) z[j] += x * values[row + j];
    }
    return z;
  }

  /** What each hidden neuron gives: those that are lit fire first, and take places of others. */
  double[] fire(double[] z, Handled handled) {
    double[] h = new double[z.length];
    BitSet touched = new BitSet(z.length);
    for (int neuron : handled.neurons) touched.set(neuron);
    int places = handled.lit ? Math.max(0, winners - handled.neurons.length) : winners;
    BitSet firing = Winners.of(z, places, touched);
    Activation f = activation();
    for (int j = firing.nextSetBit(0); j >= 0; j = firing.nextSetBit(j + 1)) h[j] = f.value(z[j]);
    for (int k = 0; k < handled.neurons.length; k++) h[handled.neurons[k]] = handled.strengths[k];
    return h;
  }

  /** z of each output neuron. */
  double[] outputs(double[] hidden) {
    return layer(1, hidden, 0);
  }

  /** The class that it takes what its hidden neurons give for. */
  int answer(double[] hidden) {
    return Largest.of(outputs(hidden));
  }
}
