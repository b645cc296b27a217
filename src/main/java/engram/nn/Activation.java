package engram.nn;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An activation function a = f(z): all that is known of it, as numbers and as formulas. The others
 * read it here: the passes and kernels compute with it, the equations, the inspector and the
 * program write its formula.
 *
 * <p>SOFTMAX normalises a whole layer, so it stands in the output layer only and has no value for a
 * single z.
 */
public enum Activation {
  SIGMOID("sigmoid", 0, 1, ActivationFormula.SIGMOID) {
    @Override
    public double value(double z) {
      return Elementary.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      return a * (1 - a);
    }

    @Override
    public boolean isFlat(double z, double a) {
      return a < 0.005 || a > 1 - 0.005;
    }
  },

  TANH("tanh", -1, 1, ActivationFormula.TANH) {
    @Override
    public double value(double z) {
      return Elementary.tanh(z);
    }

    @Override
    public double derivative(double z, double a) {
      return 1 - a * a;
    }

    @Override
    public boolean isFlat(double z, double a) {
      return Math.abs(a) > 0.99;
    }
  },

  RELU("relu", 0, Double.POSITIVE_INFINITY, ActivationFormula.RELU) {
    @Override
    public double value(double z) {
      return Math.max(z, 0);
    }

    @Override
    public double derivative(double z, double a) {
      return a > 0 ? 1 : 0;
    }

    @Override
    public boolean isFlat(double z, double a) {
      return a == 0;
    }

    @Override
    public boolean canDie() {
      return true;
    }
  },

  LEAKY_RELU(
      "leaky-relu",
      Double.NEGATIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      ActivationFormula.LEAKY_RELU) {
    @Override
    public double value(double z) {
      return Math.max(z, LEAK * z);
    }

    @Override
    public double derivative(double z, double a) {
      return a > 0 ? 1 : LEAK;
    }
  },

  ELU("elu", -1, Double.POSITIVE_INFINITY, ActivationFormula.ELU) {
    @Override
    public double value(double z) {
      return Elementary.elu(z);
    }

    @Override
    public double derivative(double z, double a) {
      return a > 0 ? 1 : a + 1;
    }

    @Override
    public boolean isFlat(double z, double a) {
      return a < -0.98;
    }
  },

  SOFTPLUS("softplus", 0, Double.POSITIVE_INFINITY, ActivationFormula.SOFTPLUS) {
    @Override
    public double value(double z) {
      return Elementary.softplus(z);
    }

    @Override
    public double derivative(double z, double a) {
      return -Elementary.expm1(-a);
    }

    @Override
    public boolean isFlat(double z, double a) {
      return a < 0.02;
    }
  },

  SWISH("swish", -0.278464543, Double.POSITIVE_INFINITY, ActivationFormula.SWISH) {
    @Override
    public double value(double z) {
      return z * Elementary.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      return a + Elementary.sigmoid(z) * (1 - a);
    }

    @Override
    public boolean needsZ() {
      return true;
    }

    @Override
    public boolean isFlat(double z, double a) {
      return z < -5.3;
    }
  },

  MISH("mish", -0.308843414, Double.POSITIVE_INFINITY, ActivationFormula.MISH) {
    @Override
    public double value(double z) {
      return z * Elementary.tanh(Elementary.softplus(z));
    }

    @Override
    public double derivative(double z, double a) {
      double t = Elementary.tanh(Elementary.softplus(z));
      return t + z * Elementary.sigmoid(z) * (1 - t * t);
    }

    @Override
    public boolean needsZ() {
      return true;
    }

    @Override
    public boolean isFlat(double z, double a) {
      return z < -5.3;
    }
  },

  IDENTITY(
      "identity", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, ActivationFormula.IDENTITY) {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z, double a) {
      return 1;
    }
  },

  SOFTMAX("softmax", 0, 1, ActivationFormula.SOFTMAX) {
    @Override
    public double value(double z) {
      throw new UnsupportedOperationException("softmax needs the whole layer");
    }

    @Override
    public double derivative(double z, double a) {
      throw new UnsupportedOperationException("softmax needs the whole layer");
    }

    @Override
    public void apply(double[] layer) {
      double max = Double.NEGATIVE_INFINITY;
      for (double z : layer) max = Math.max(max, z);
      double sum = 0;
      for (int i = 0; i < layer.length; i++) {
        layer[i] = Elementary.exp(layer[i] - max);
        sum += layer[i];
      }
      for (int i = 0; i < layer.length; i++) layer[i] /= sum;
    }
  };

  /** Slope of {@link #LEAKY_RELU} below zero, PyTorch's default. */
  public static final double LEAK = 0.01;

  /** So far below 0 that a function is flat there if it is anywhere. */
  private static final double FAR_BELOW = -1000;

  private final String id;
  private final double lowest;
  private final double highest;
  private final ActivationFormula formula;

  Activation(String id, double lowest, double highest, ActivationFormula formula) {
    this.id = id;
    this.lowest = lowest;
    this.highest = highest;
    this.formula = formula;
  }

  /** The name on the command line and in run files, for example {@code leaky-relu}. */
  public String id() {
    return id;
  }

  /** The least activation, or −∞. */
  public double lowest() {
    return lowest;
  }

  /** The greatest activation, or ∞. */
  public double highest() {
    return highest;
  }

  /** Whether there is a least and a greatest activation. */
  public boolean isBounded() {
    return Double.isFinite(lowest) && Double.isFinite(highest);
  }

  /** How it is written. */
  public ActivationFormula formula() {
    return formula;
  }

  /**
   * a = f(z).
   *
   * @throws UnsupportedOperationException for SOFTMAX, which needs the whole layer
   */
  public abstract double value(double z);

  /**
   * f′(z), given z and a = f(z).
   *
   * @param z has a part in it only if {@link #needsZ}
   * @throws UnsupportedOperationException for SOFTMAX, whose derivative is a matrix
   */
  public abstract double derivative(double z, double a);

  /** Whether the derivative takes z; else a alone decides it, and no kernel keeps z. */
  public boolean needsZ() {
    return false;
  }

  /**
   * Whether the function is so flat there that hardly any gradient comes through.
   *
   * <p>tanh: |a| &gt; 0.99, as in Karpathy's lectures on activations ("makemore", part 3); there f′
   * = 1 − a² is below 0.02. The bounds of the others are where their f′ has fallen just as far from
   * its greatest value: sigmoid outside 0.005 … 0.995 (it is a tanh, halved and shifted), ELU below
   * −0.98 and softplus below 0.02. ReLU lets nothing through at all where a = 0. Swish and Mish
   * fall and rise again, so that a does not tell where they are flat: both are below z = −5.3.
   */
  public boolean isFlat(double z, double a) {
    return false;
  }

  /** Whether there is a place where it is flat. */
  public boolean canBeFlat() {
    return this != SOFTMAX && isFlat(FAR_BELOW, value(FAR_BELOW));
  }

  /** Whether nothing at all comes through where it is flat, so that a neuron can die. */
  public boolean canDie() {
    return false;
  }

  /** Replaces the pre-activations of one layer of one sample by its activations. */
  public void apply(double[] layer) {
    for (int i = 0; i < layer.length; i++) layer[i] = value(layer[i]);
  }

  /**
   * The activation of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static Activation of(String id) {
    for (Activation activation : values()) if (activation.id.equals(id)) return activation;
    throw new IllegalArgumentException(
        "unknown activation \""
            + id
            + "\": use "
            + Arrays.stream(values()).map(Activation::id).collect(Collectors.joining(", ")));
  }
}
