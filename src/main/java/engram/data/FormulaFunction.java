package engram.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * What can be called in a {@link Formula}. All go through {@link StrictMath}. Angles in radians.
 */
public enum FormulaFunction {
  SIN(StrictMath::sin, "\\sin\\left(%s\\right)"),
  COS(StrictMath::cos, "\\cos\\left(%s\\right)"),
  TAN(StrictMath::tan, "\\tan\\left(%s\\right)"),
  EXP(StrictMath::exp, "\\exp\\left(%s\\right)"),
  /** To the base e. */
  LN(StrictMath::log, "\\ln\\left(%s\\right)"),
  /** To the base 10, as on a pocket calculator. */
  LOG(StrictMath::log10, "\\log_{10}\\left(%s\\right)"),
  SQRT(StrictMath::sqrt, "\\sqrt{%s}"),
  ABS(StrictMath::abs, "\\left|%s\\right|"),
  TANH(StrictMath::tanh, "\\tanh\\left(%s\\right)"),
  MIN(StrictMath::min, "\\min\\left(%s\\right)"),
  MAX(StrictMath::max, "\\max\\left(%s\\right)");

  /** Null if it takes several values. */
  private final DoubleUnaryOperator ofOne;

  /** Null if it takes one value. */
  private final DoubleBinaryOperator ofSeveral;

  private final String latex;

  FormulaFunction(DoubleUnaryOperator ofOne, String latex) {
    this.ofOne = ofOne;
    this.ofSeveral = null;
    this.latex = latex;
  }

  FormulaFunction(DoubleBinaryOperator ofSeveral, String latex) {
    this.ofOne = null;
    this.ofSeveral = ofSeveral;
    this.latex = latex;
  }

  static Optional<FormulaFunction> of(String word) {
    return Arrays.stream(values())
        .filter(function -> function.word().equalsIgnoreCase(word))
        .findFirst();
  }

  /** All of them, as typed. */
  public static String words() {
    return Arrays.stream(values()).map(FormulaFunction::word).collect(Collectors.joining(", "));
  }

  /** What is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it takes one value or more, not just one. */
  boolean takesSeveral() {
    return ofSeveral != null;
  }

  double of(double[] values) {
    if (ofOne != null) return ofOne.applyAsDouble(values[0]);
    double result = values[0];
    for (int i = 1; i < values.length; i++) result = ofSeveral.applyAsDouble(result, values[i]);
    return result;
  }

  String latex(String arguments) {
    return latex.formatted(arguments);
  }
}
