package engram.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a {@link Formula}: it has a value and can be written. Immutable. */
sealed interface FormulaTerm {
  int SUM = 1;
  int PRODUCT = 2;
  int NEGATION = 3;
  int POWER = 4;
  int ATOM = 5;

  double value(double[] x);

  /** How tightly its parts hold together, {@link #SUM} … {@link #ATOM}. */
  default int rank() {
    return ATOM;
  }

  String text();

  String latex();

  /** Adds the features that the value depends on. */
  default void addVariables(Set<Integer> variables) {}

  /** The text, in brackets unless its parts hold together as tightly as that. */
  default String text(int leastRank) {
    return rank() < leastRank ? "(" + text() + ")" : text();
  }

  /** As {@link #text(int)}, in LaTeX. */
  default String latex(int leastRank) {
    return rank() < leastRank ? "\\left(" + latex() + "\\right)" : latex();
  }

  /** A number as typed, in ASCII, such as {@code 0.50} or {@code 1e-3}. */
  record Literal(double number, String text) implements FormulaTerm {
    @Override
    public double value(double[] x) {
      return number;
    }

    @Override
    public String latex() {
      int e = text.indexOf('e');
      if (e < 0) return text;
      return text.substring(0, e) + " \\cdot 10^{" + text.substring(e + 1) + "}";
    }

    @Override
    public String latex(int leastRank) {
      boolean product = text.indexOf('e') >= 0 && leastRank > PRODUCT;
      return product ? "\\left(" + latex() + "\\right)" : latex();
    }
  }

  /** π or e. */
  enum Constant implements FormulaTerm {
    PI("pi", "\\pi", Math.PI),
    E("e", "e", Math.E);

    private final String text;
    private final String latex;
    private final double value;

    Constant(String text, String latex, double value) {
      this.text = text;
      this.latex = latex;
      this.value = value;
    }

    @Override
    public double value(double[] x) {
      return value;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public String latex() {
      return latex;
    }
  }

  /** A feature, from 0. */
  record Variable(int feature) implements FormulaTerm {
    @Override
    public double value(double[] x) {
      return x[feature];
    }

    @Override
    public String text() {
      return "x" + (feature + 1);
    }

    @Override
    public String latex() {
      return "x_{" + (feature + 1) + "}";
    }

    @Override
    public void addVariables(Set<Integer> variables) {
      variables.add(feature);
    }
  }

  /** −a. */
  record Negation(FormulaTerm of) implements FormulaTerm {
    @Override
    public double value(double[] x) {
      return -of.value(x);
    }

    @Override
    public int rank() {
      return NEGATION;
    }

    @Override
    public String text() {
      return "-" + of.text(NEGATION);
    }

    @Override
    public String latex() {
      return "-" + of.latex(POWER);
    }

    @Override
    public void addVariables(Set<Integer> variables) {
      of.addVariables(variables);
    }
  }

  /** a + b and the like. */
  record Operation(FormulaOperator operator, FormulaTerm left, FormulaTerm right)
      implements FormulaTerm {
    @Override
    public double value(double[] x) {
      return operator.of(left.value(x), right.value(x));
    }

    @Override
    public int rank() {
      return operator.rank();
    }

    @Override
    public String text() {
      return operator.text(left, right);
    }

    @Override
    public String latex() {
      return operator.latex(left, right);
    }

    @Override
    public void addVariables(Set<Integer> variables) {
      left.addVariables(variables);
      right.addVariables(variables);
    }
  }

  /** sin(a) and the like. */
  record Call(FormulaFunction function, List<FormulaTerm> arguments) implements FormulaTerm {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public double value(double[] x) {
      double[] values = new double[arguments.size()];
      for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).value(x);
      return function.of(values);
    }

    @Override
    public String text() {
      return arguments.stream()
          .map(FormulaTerm::text)
          .collect(Collectors.joining(", ", function.word() + "(", ")"));
    }

    @Override
    public String latex() {
      return function.latex(
          arguments.stream().map(FormulaTerm::latex).collect(Collectors.joining(", ")));
    }

    @Override
    public void addVariables(Set<Integer> variables) {
      for (FormulaTerm argument : arguments) argument.addVariables(variables);
    }
  }
}
