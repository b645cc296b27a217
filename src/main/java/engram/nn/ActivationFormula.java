package engram.nn;

import static engram.nn.Notation.listOf;

import java.util.List;

/**
 * How an activation function is written.
 *
 * <p>Pieces are written one after the other: {@code =}, {@code +}, {@code −} and {@code ·} with
 * their spaces stand for these signs; {@code #z}, {@code #-z}, {@code #a}, {@code #-a}, {@code
 * #|a|} and {@code #1-a} for that number, {@code #(z)} and so on for it as a factor, {@code @a} for
 * what the activation is called; a decimal is a constant, anything else stands for itself.
 *
 * @param name what stands before the bracket, as in tanh(z)
 * @param value f(z)
 * @param numpy f(z) in NumPy
 * @param numpyDerivative f′ in NumPy, by a and, if the entry needs it, z
 * @param worked f(z) with the numbers put in, for z above 0; the part up to the first {@code =} is
 *     all that is written where there is little room
 * @param workedDerivative f′(z) in the same way, without its value; empty if there is no more to it
 * @param below the same two for z ≤ 0, if the function is another one there
 */
public record ActivationFormula(
    Notation name,
    Notation value,
    String numpy,
    String numpyDerivative,
    List<Notation> worked,
    List<Notation> workedDerivative,
    List<List<Notation>> below) {

  static final ActivationFormula SIGMOID =
      new ActivationFormula(
          "\\sigma;σ",
          "\\frac{1}{1 + e^{-z}};1/(1 + e^−z)",
          "1 / (1 + np.exp(-z))",
          "a * (1 - a)",
          listOf("\\sigma(;σ(", "#z", ")", " = ", "\\frac{1}{1 + e^{#-z}};1/(1 + e^#-z)"),
          listOf("@a", "(1 - ;(1 − ", "@a", ")", " = ", "#a", "·", "#1-a"));

  static final ActivationFormula TANH =
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
          listOf("1", " − ", "@a^{2};@a²", " = ", "1", " − ", "#|a|^{2};#|a|²"));

  static final ActivationFormula RELU =
      new ActivationFormula(
              "\\mathrm{ReLU};ReLU",
              "\\max(0,\\, z);max(0, z)",
              "np.maximum(z, 0)",
              "(a > 0)",
              listOf("\\max(0,\\, ;max(0, ", "#z", ")"),
              List.of())
          .below(listOf("\\max(0,\\, ;max(0, ", "#z", ")"), List.of());

  static final ActivationFormula LEAKY_RELU =
      new ActivationFormula(
              "\\mathrm{LeakyReLU};LeakyReLU",
              "\\max(0.01\\,z,\\, z);max(0.01 z, z)",
              "np.maximum(z, 0.01 * z)",
              "np.where(a > 0, 1, 0.01)",
              listOf("\\max(;max(", "0.01", "·", "#(z)", ",\\, ;, ", "#z", ")"),
              List.of())
          .below(listOf("\\max(;max(", "0.01", "·", "#(z)", ",\\, ;, ", "#z", ")"), List.of());

  static final ActivationFormula ELU =
      new ActivationFormula(
              "\\mathrm{ELU};ELU",
              "\\left\\{\\begin{array}{ll} z & (z > 0)\\\\ {e^{z} - 1} & (z \\le"
                  + " 0)\\end{array}\\right.;z (z > 0), e^z − 1 (z ≤ 0)",
              "np.where(z > 0, z, np.expm1(np.minimum(z, 0)))",
              "np.where(a > 0, 1, a + 1)",
              listOf("\\mathrm{ELU}(;ELU(", "#z", ")"),
              List.of())
          .below(
              listOf("e^{#z};e^#z", " − ", "1"), listOf("@a", " + ", "1", " = ", "#a", " + ", "1"));

  static final ActivationFormula SOFTPLUS =
      new ActivationFormula(
          "\\mathrm{softplus};softplus",
          "\\ln(1 + e^{z});ln(1 + e^z)",
          "np.logaddexp(0, z)",
          "(1 - np.exp(-a))",
          listOf("\\ln(1 + e^{#z});ln(1 + e^#z)"),
          listOf("1", " − ", "e^{-@a};e^−@a", " = ", "1", " − ", "e^{#-a};e^#-a"));

  static final ActivationFormula SWISH =
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
              "#(1-a)"));

  static final ActivationFormula MISH =
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
              "/\\cosh^{2}(\\ln(1 + e^{#z}));/cosh²(ln(1 + e^#z))"));

  static final ActivationFormula IDENTITY =
      new ActivationFormula("", "z", "z", "1", listOf("z"), List.of());

  static final ActivationFormula SOFTMAX =
      new ActivationFormula(
          "\\mathrm{softmax};softmax",
          "\\frac{e^{z_i}}{\\sum_{k} e^{z_k}};e^zᵢ/Σₖ e^zₖ",
          "",
          "",
          List.of(),
          List.of());

  /** Of a function with one formula. */
  ActivationFormula(
      String name,
      String value,
      String numpy,
      String numpyDerivative,
      List<Notation> worked,
      List<Notation> workedDerivative) {
    this(
        Notation.of(name),
        Notation.of(value),
        numpy,
        numpyDerivative,
        worked,
        workedDerivative,
        List.of());
  }

  /** Of the same function, if it is written in this way for z ≤ 0. */
  ActivationFormula below(List<Notation> workedBelow, List<Notation> derivativeBelow) {
    return new ActivationFormula(
        name,
        value,
        numpy,
        numpyDerivative,
        worked,
        workedDerivative,
        List.of(workedBelow, derivativeBelow));
  }

  /** Whether it is one function above 0 and another below. */
  public boolean hasBranches() {
    return !below.isEmpty();
  }

  /** f(z) with the numbers put in. */
  public List<Notation> worked(boolean positive) {
    return positive || below.isEmpty() ? worked : below.get(0);
  }

  /** f′(z) with the numbers put in. */
  public List<Notation> workedDerivative(boolean positive) {
    return positive || below.isEmpty() ? workedDerivative : below.get(1);
  }

  /** f(z) in NumPy. */
  public String numpy(String z) {
    return numpy.replaceAll("\\bz\\b", z);
  }

  /** f′ in NumPy; 1 if it is that everywhere. */
  public String numpyDerivative(String z, String a) {
    return numpyDerivative.replaceAll("\\bz\\b", z).replaceAll("\\ba\\b", a);
  }
}
