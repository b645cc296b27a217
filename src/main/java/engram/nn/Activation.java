package engram.nn;

import static engram.nn.Notation.listOf;

import java.util.List;

/**
 * An activation function a = f(z): all that is known of it, as numbers and as formulas. The others
 * read it here: the passes and kernels compute with it, the equations, the inspector and the
 * program write its formula.
 *
 * <p>SOFTMAX normalises a whole layer, so it stands in the output layer only and has no value for a
 * single z.
 */
public enum Activation {
  SIGMOID(
      "sigmoid",
      0,
      1,
      new ActivationFormula(
          "\\sigma;σ",
          "\\frac{1}{1 + e^{-z}};1/(1 + e^−z)",
          "1 / (1 + np.exp(-z))",
          "a * (1 - a)",
          listOf("\\sigma(;σ(", "#z", ")", " = ", "\\frac{1}{1 + e^{#-z}};1/(1 + e^#-z)"),
          listOf("@a", "(1 - ;(1 − ", "@a", ")", " = ", "#a", "·", "#1-a"))) {
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

  TANH(
      "tanh",
      -1,
      1,
      new ActivationFormula(
          "\\tanh;tanh",
          "\\tanh z = \\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}};tanh z = (e^z − e^−z)/(e^z + e^−z)",
          "np.tanh(z)",
          "(1 - a ** 2)",
          listOf(
              "\\tanh(;tanh(",
              "#z",
              ")",
              " = ",
              "\\frac{e^{#z} - e^{#-z}}{e^{#z} + e^{#-z}};(e^#z − e^#-z)/(e^#z + e^#-z)"),
          listOf("1", " − ", "@a^{2};@a²", " = ", "1", " − ", "#|a|^{2};#|a|²"))) {
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

  RELU(
      "relu",
      0,
      Double.POSITIVE_INFINITY,
      new ActivationFormula(
              "\\mathrm{ReLU};ReLU",
              "\\max(0,\\, z);max(0, z)",
              "np.maximum(z, 0)",
              "(a > 0)",
              listOf("\\max(0,\\, ;max(0, ", "#z", ")"),
              List.of())
          .below(listOf("\\max(0,\\, ;max(0, ", "#z", ")"), List.of())) {
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
      new ActivationFormula(
              "\\mathrm{LeakyReLU};LeakyReLU",
              "\\max(0.01\\,z,\\, z);max(0.01 z, z)",
              "np.maximum(z, 0.01 * z)",
              "np.where(a > 0, 1, 0.01)",
              listOf("\\max(;max(", "0.01", "·", "#(z)", ",\\, ;, ", "#z", ")"),
              List.of())
          .below(listOf("\\max(;max(", "0.01", "·", "#(z)", ",\\, ;, ", "#z", ")"), List.of())) {
    @Override
    public double value(double z) {
      return Math.max(z, LEAK * z);
    }

    @Override
    public double derivative(double z, double a) {
      return a > 0 ? 1 : LEAK;
    }
  },

  ELU(
      "elu",
      -1,
      Double.POSITIVE_INFINITY,
      new ActivationFormula(
              "\\mathrm{ELU};ELU",
              "\\left\\{\\begin{array}{ll} z & (z > 0)\\\\ {e^{z} - 1} & (z \\le"
                  + " 0)\\end{array}\\right.;z (z > 0), e^z − 1 (z ≤ 0)",
              "np.where(z > 0, z, np.expm1(np.minimum(z, 0)))",
              "np.where(a > 0, 1, a + 1)",
              listOf("\\mathrm{ELU}(;ELU(", "#z", ")"),
              List.of())
          .below(
              listOf("e^{#z};e^#z", " − ", "1"),
              listOf("@a", " + ", "1", " = ", "#a", " + ", "1"))) {
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

  SOFTPLUS(
      "softplus",
      0,
      Double.POSITIVE_INFINITY,
      new ActivationFormula(
          "\\mathrm{softplus};softplus",
          "\\ln(1 + e^{z});ln(1 + e^z)",
          "np.logaddexp(0, z)",
          "(1 - np.exp(-a))",
          listOf("\\ln(1 + e^{#z});ln(1 + e^#z)"),
          listOf("1", " − ", "e^{-@a};e^−@a", " = ", "1", " − ", "e^{#-a};e^#-a"))) {
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

  SWISH(
      "swish",
      -0.278464543,
      Double.POSITIVE_INFINITY,
      new ActivationFormula(
          "\\mathrm{Swish};Swish",
          "z\\,\\sigma(z) = \\frac{z}{1 + e^{-z}};z σ(z) = z/(1 + e^−z)",
          "z / (1 + np.exp(-z))",
          "(a + (1 - a) / (1 + np.exp(-z)))",
          listOf("\\mathrm{Swish}(;Swish(", "#z", ")", " = ", "#z", "·", "\\sigma(#z);σ(#z)"),
          listOf(
              "@a",
              " + ",
              "\\sigma(z)\\,(1 - ;σ(z) (1 − ",
              "@a",
              ")",
              " = ",
              "#a",
              " + ",
              "\\sigma(#z);σ(#z)",
              "·",
              "#(1-a)"))) {
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

  MISH(
      "mish",
      -0.308843414,
      Double.POSITIVE_INFINITY,
      new ActivationFormula(
          "\\mathrm{Mish};Mish",
          "z\\,\\tanh(\\ln(1 + e^{z}));z tanh(ln(1 + e^z))",
          "z * np.tanh(np.logaddexp(0, z))",
          "(np.tanh(np.logaddexp(0, z))"
              + " + z / (1 + np.exp(-z)) * (1 - np.tanh(np.logaddexp(0, z)) ** 2))",
          listOf(
              "\\mathrm{Mish}(;Mish(",
              "#z",
              ")",
              " = ",
              "#z",
              "·",
              "\\tanh(\\ln(1 + e^{#z}));tanh(ln(1 + e^#z))"),
          listOf(
              "\\tanh(\\ln(1 + e^{#z}));tanh(ln(1 + e^#z))",
              " + ",
              "#(z)",
              "·",
              "\\sigma(#z);σ(#z)",
              "/\\cosh^{2}(\\ln(1 + e^{#z}));/cosh²(ln(1 + e^#z))"))) {
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
      "identity",
      Double.NEGATIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      new ActivationFormula("", "z", "z", "1", listOf("z"), List.of())) {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z, double a) {
      return 1;
    }
  },

  SOFTMAX(
      "softmax",
      0,
      1,
      new ActivationFormula(
          "\\mathrm{softmax};softmax",
          "\\frac{e^{z_i}}{\\sum_{k} e^{z_k}};e^zᵢ/Σₖ e^zₖ",
          "",
          "",
          List.of(),
          List.of())) {
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
  static final double LEAK = 0.01;

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
        "unknown activation \"" + id + "\": use " + Ids.list(values(), Activation::id));
  }
}
