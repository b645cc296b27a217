package engram.nn;

import java.util.Arrays;

/**
 * All weights and biases of a network at one moment, immutable.
 *
 * <p>Flat order: layer by layer, first the weights (in × out, row by row: {@code w[from][to]}),
 * then the biases.
 */
public final class Parameters {
  private final NetworkSpec spec;
  private final int[] offsets;
  private final double[] values;

  private Parameters(NetworkSpec spec, double[] values) {
    this.spec = spec;
    this.values = values;
    offsets = new int[spec.layerCount()];
    for (int k = 0; k < offsets.length; k++) offsets[k] = spec.offsetOf(k);
  }

  /**
   * Copies values in the flat order.
   *
   * @throws IllegalArgumentException if their number is not {@link NetworkSpec#parameterCount()}
   */
  public static Parameters of(NetworkSpec spec, double[] values) {
    if (values.length != spec.parameterCount()) {
      throw new IllegalArgumentException(
          spec + " takes " + spec.parameterCount() + " numbers, not " + values.length);
    }
    return new Parameters(spec, values.clone());
  }

  public NetworkSpec spec() {
    return spec;
  }

  /**
   * The weight of the connection into neuron {@code to} of that layer from its input {@code from}.
   */
  public double weight(int layer, int from, int to) {
    return values[offsets[layer] + from * spec.unitsOf(layer) + to];
  }

  /** The bias of neuron {@code to} of that layer. */
  public double bias(int layer, int to) {
    return values[offsets[layer] + spec.inputsOf(layer) * spec.unitsOf(layer) + to];
  }

  /** The number at that place of the flat order. */
  public double get(int index) {
    return values[index];
  }

  /** The same but for one number of the flat order. */
  public Parameters with(int index, double value) {
    double[] changed = values.clone();
    changed[index] = value;
    return new Parameters(spec, changed);
  }

  /**
   * √Σ (w − w′)² over all weights and biases.
   *
   * @param other of a network of the same shape
   */
  public double distanceTo(Parameters other) {
    double squared = 0;
    for (int k = 0; k < spec.parameterCount(); k++) {
      double difference = get(k) - other.get(k);
      squared += difference * difference;
    }
    return Math.sqrt(squared);
  }

  /** A copy in the flat order. */
  public double[] toArray() {
    return values.clone();
  }

  /** SHA-256 of the numbers' IEEE 754 bits in the flat order, big-endian, as lower-case hex. */
  public String sha256() {
    return Sha256.of(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters p && spec.equals(p.spec) && Arrays.equals(values, p.values);
  }

  @Override
  public int hashCode() {
    return 31 * spec.hashCode() + Arrays.hashCode(values);
  }
}
