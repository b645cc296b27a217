package engram.data;

import java.util.Arrays;

/** What stands between two terms of a {@link Formula}. */
enum FormulaOperator {
  PLUS("+", FormulaTerm.SUM),
  MINUS("-", FormulaTerm.SUM),
  TIMES("*", FormulaTerm.PRODUCT),
  OVER("/", FormulaTerm.PRODUCT),
  POWER("^", FormulaTerm.POWER);

  private final String sign;
  private final int rank;

  FormulaOperator(String sign, int rank) {
    this.sign = sign;
    this.rank = rank;
  }

  static FormulaOperator of(String sign) {
    return Arrays.stream(values())
        .filter(operator -> operator.sign.equals(sign))
        .findFirst()
        .orElseThrow();
  }

  /** How tightly it binds, see {@link FormulaTerm#rank}. */
  int rank() {
    return rank;
  }

  double of(double a, double b) {
    return switch (this) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case OVER -> a / b;
      case POWER -> power(a, b);
    };
  }

  /** Small whole powers are products: x1^2 has the bits of x1 * x1. */
  private static double power(double base, double exponent) {
    if (exponent == 2) return base * base;
    if (exponent == 3) return base * base * base;
    if (exponent == 4) return (base * base) * (base * base);
    return StrictMath.pow(base, exponent);
  }

  String text(FormulaTerm left, FormulaTerm right) {
    // A sum or product within the right term keeps its brackets: without them it would be another
    // order of rounding.
    if (this == POWER) return left.text(FormulaTerm.ATOM) + "^" + right.text(FormulaTerm.NEGATION);
    return left.text(rank) + " " + sign + " " + right.text(rank + 1);
  }

  String latex(FormulaTerm left, FormulaTerm right) {
    return switch (this) {
      case PLUS, MINUS -> left.latex(rank) + " " + sign + " " + right.latex(rank + 1);
      case TIMES -> left.latex(rank) + " \\cdot " + right.latex(rank + 1);
      case OVER -> "\\frac{" + left.latex() + "}{" + right.latex() + "}";
      case POWER -> left.latex(FormulaTerm.ATOM) + "^{" + right.latex() + "}";
    };
  }
}
