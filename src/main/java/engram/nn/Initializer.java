package engram.nn;

import java.util.function.DoubleSupplier;

/** How the first weights and biases are drawn. */
public enum Initializer {
  /** Weights and biases from N(0, 1), as in the article. */
  STANDARD_NORMAL("standard-normal"),
  /** Weights from N(0, 2 / (in + out)), biases 0 (Glorot and Bengio 2010). */
  GLOROT_NORMAL("glorot"),
  /** Weights from N(0, 2 / in), biases 0 (He et al. 2015). */
  HE_NORMAL("he"),
  /** Weights and biases from U(−0.5, 0.5). */
  UNIFORM("uniform"),
  /** All zero: every hidden neuron stays like its neighbour. */
  ZEROS("zeros");

  private final String id;

  Initializer(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /**
   * Draws layer by layer: the weights (in × out, row by row), then the biases where they are drawn.
   *
   * @param normal the next number from N(0, 1)
   * @param uniform the next number from U[0, 1)
   */
  public Parameters draw(NetworkSpec spec, DoubleSupplier normal, DoubleSupplier uniform) {
    double[] values = new double[spec.parameterCount()];
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      int in = spec.inputsOf(layer);
      int out = spec.unitsOf(layer);
      int first = spec.offsetOf(layer);
      for (int k = 0; k < in * out; k++) {
        values[first + k] = drawWeight(in, out, normal, uniform);
      }
      if (this == STANDARD_NORMAL || this == UNIFORM) {
        for (int o = 0; o < out; o++) {
          values[first + in * out + o] = drawWeight(in, out, normal, uniform);
        }
      }
    }
    return Parameters.of(spec, values);
  }

  private double drawWeight(int in, int out, DoubleSupplier normal, DoubleSupplier uniform) {
    return switch (this) {
      case STANDARD_NORMAL -> normal.getAsDouble();
      case GLOROT_NORMAL -> normal.getAsDouble() * Math.sqrt(2.0 / (in + out));
      case HE_NORMAL -> normal.getAsDouble() * Math.sqrt(2.0 / in);
      case UNIFORM -> uniform.getAsDouble() - 0.5;
      case ZEROS -> 0;
    };
  }

  /**
   * The weights of a layer in NumPy, drawn from {@code random}.
   *
   * @param in how many inputs it has, or what that is called
   * @param out how many neurons
   */
  public String numpyWeights(String in, String out) {
    String both = in + ", " + out;
    return switch (this) {
      case STANDARD_NORMAL -> "random.randn(" + both + ")";
      case GLOROT_NORMAL -> "random.randn(" + both + ") * np.sqrt(2 / (" + in + " + " + out + "))";
      case HE_NORMAL -> "random.randn(" + both + ") * np.sqrt(2 / " + in + ")";
      case UNIFORM -> "random.uniform(-0.5, 0.5, (" + both + "))";
      case ZEROS -> "np.zeros((" + both + "))";
    };
  }

  /** The biases of a layer in NumPy. */
  public String numpyBiases(String out) {
    return switch (this) {
      case STANDARD_NORMAL -> "random.randn(" + out + ")";
      case UNIFORM -> "random.uniform(-0.5, 0.5, " + out + ")";
      case GLOROT_NORMAL, HE_NORMAL, ZEROS -> "np.zeros(" + out + ")";
    };
  }
}
