package engram.nn;

/**
 * An activation function a = f(z) together with its derivative f′.
 *
 * <p>SOFTMAX normalises a whole layer, so it stands in the output layer only and has no value for a
 * single z.
 */
public enum Activation {
  SIGMOID("sigmoid"),
  TANH("tanh"),
  RELU("relu"),
  LEAKY_RELU("leaky-relu"),
  ELU("elu"),
  SOFTPLUS("softplus"),
  IDENTITY("identity"),
  SOFTMAX("softmax");

  /** Slope of {@link #LEAKY_RELU} below zero, PyTorch's default. */
  public static final double LEAK = 0.01;

  private final String id;

  Activation(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files, for example {@code leaky-relu}. */
  public String id() {
    return id;
  }

  /**
   * a = f(z).
   *
   * @throws UnsupportedOperationException for SOFTMAX, which needs the whole layer
   */
  public double value(double z) {
    return switch (this) {
      case SIGMOID -> Elementary.sigmoid(z);
      case TANH -> Elementary.tanh(z);
      case RELU -> Math.max(z, 0);
      case LEAKY_RELU -> Math.max(z, LEAK * z);
      case ELU -> Elementary.elu(z);
      case SOFTPLUS -> Elementary.softplus(z);
      case IDENTITY -> z;
      case SOFTMAX -> throw new UnsupportedOperationException("softmax needs the whole layer");
    };
  }

  /**
   * f′(z), given z and a = f(z).
   *
   * @throws UnsupportedOperationException for SOFTMAX, whose derivative is a matrix
   */
  public double derivative(double z, double a) {
    return derivativeAt(a);
  }

  /** f′ where the activation is a: for each of these functions a alone decides it. */
  public double derivativeAt(double a) {
    return switch (this) {
      case SIGMOID -> a * (1 - a);
      case TANH -> 1 - a * a;
      case RELU -> a > 0 ? 1 : 0;
      case LEAKY_RELU -> a > 0 ? 1 : LEAK;
      case ELU -> a > 0 ? 1 : a + 1;
      case SOFTPLUS -> -Elementary.expm1(-a);
      case IDENTITY -> 1;
      case SOFTMAX -> throw new UnsupportedOperationException("softmax needs the whole layer");
    };
  }

  /** Replaces the pre-activations of one layer of one sample by its activations. */
  public void apply(double[] layer) {
    if (this != SOFTMAX) {
      for (int i = 0; i < layer.length; i++) layer[i] = value(layer[i]);
      return;
    }
    double max = Double.NEGATIVE_INFINITY;
    for (double z : layer) max = Math.max(max, z);
    double sum = 0;
    for (int i = 0; i < layer.length; i++) {
      layer[i] = Elementary.exp(layer[i] - max);
      sum += layer[i];
    }
    for (int i = 0; i < layer.length; i++) layer[i] /= sum;
  }

  /**
   * The activation of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static Activation of(String id) {
    for (Activation activation : values()) if (activation.id.equals(id)) return activation;
    throw new IllegalArgumentException(
        "unknown activation \"" + id + "\": use " + Ids.list(values(), Activation::id));
  }
}
