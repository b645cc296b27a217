package engram.ui.formula;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.nn.Notation;
import engram.ui.run.Pointed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes a formula with numbers, piece by piece, as LaTeX and as plain text at once. */
final class EquationWriter {
  private final NumberText numbers;
  private final NumberText results;
  private final List<FormulaPiece> terms = new ArrayList<>();

  EquationWriter(NumberText numbers) {
    this(numbers, numbers);
  }

  private EquationWriter(NumberText numbers, NumberText results) {
    this.numbers = numbers;
    this.results = results;
  }

  /**
   * A line whose last sign is = and a number: with as many digits in front of that as it takes that
   * a pocket calculator gives it.
   *
   * @param results how that number is printed, and at least that precisely the others
   * @param line writes it, its last number by {@link #result}
   */
  static FormulaLine calculated(
      NumberText results, double result, Function<EquationWriter, FormulaLine> line) {
    return calculated(results, result, line, text -> text);
  }

  /**
   * The same where symbols stand for numbers.
   *
   * @param meaning puts the numbers in their places
   */
  static FormulaLine calculated(
      NumberText results,
      double result,
      Function<EquationWriter, FormulaLine> line,
      UnaryOperator<String> meaning) {
    NumberText operands =
        PocketCalculator.operands(
            results,
            result,
            numbers ->
                meaning.apply(
                    calculation(line.apply(new EquationWriter(numbers, results)).text())));
    return line.apply(new EquationWriter(operands, results));
  }

  /** What stands in front of the last =, behind the one before it or an arrow. */
  static String calculation(String line) {
    int end = line.lastIndexOf(" = ");
    if (end < 0) return "";
    int begin = Math.max(line.lastIndexOf(" = ", end - 1), line.lastIndexOf(" ← ", end - 1));
    return line.substring(begin < 0 ? 0 : begin + 3, end);
  }

  /** The numbers that are not the result. */
  NumberText numbers() {
    return numbers;
  }

  /** What comes out. */
  EquationWriter result(double value, Pointed at) {
    return symbol(results.latex(value), results.of(value), at);
  }

  EquationWriter result(double value) {
    return mark(results.latex(value), results.of(value));
  }

  /** What stands for nothing by itself: a bracket, a function. */
  EquationWriter mark(String latex, String text) {
    return add(latex, text, Optional.empty(), false);
  }

  EquationWriter mark(String both) {
    return mark(both, both);
  }

  EquationWriter symbol(String latex, String text, Pointed at) {
    return add(latex, text, Optional.of(at), false);
  }

  EquationWriter symbol(Notation both, Pointed at) {
    return symbol(both.latex(), both.text(), at);
  }

  EquationWriter number(double value, Pointed at) {
    return symbol(numbers.latex(value), numbers.of(value), at);
  }

  EquationWriter number(double value) {
    return mark(numbers.latex(value), numbers.of(value));
  }

  /** In brackets if negative. */
  EquationWriter factor(double value, Pointed at) {
    return symbol(numbers.latexFactor(value), numbers.factor(value), at);
  }

  EquationWriter factor(double value) {
    return mark(numbers.latexFactor(value), numbers.factor(value));
  }

  EquationWriter magnitude(double value, Pointed at) {
    return symbol(numbers.latexMagnitude(value), numbers.magnitude(value), at);
  }

  /** The number within other signs: {@code \sqrt{#}} and {@code √#}. */
  EquationWriter within(String latex, String text, double value, Pointed at) {
    return symbol(
        latex.replace("#", numbers.latex(value)), text.replace("#", numbers.of(value)), at);
  }

  EquationWriter within(String latex, String text, double value) {
    return mark(latex.replace("#", numbers.latex(value)), text.replace("#", numbers.of(value)));
  }

  /** A number of a formula that is always the same, as it is written there. */
  EquationWriter constant(String decimal) {
    return numbers.comma()
        ? mark(decimal.replace(".", "{,}"), decimal.replace('.', ','))
        : mark(decimal);
  }

  EquationWriter is() {
    return operator("\\;=\\;", " = ");
  }

  EquationWriter becomes() {
    return operator("\\;\\leftarrow \\;", " ← ");
  }

  EquationWriter plus() {
    return operator("\\:+\\:", " + ");
  }

  EquationWriter minus() {
    return operator("\\:-\\:", " − ");
  }

  EquationWriter dot() {
    return mark("\\cdot", "·");
  }

  /** The sign of a summand that is then written by its magnitude. */
  EquationWriter sign(double value) {
    return value < 0 ? minus() : plus();
  }

  /** The sign of the first summand: nothing for a plus. */
  EquationWriter firstSign(double value) {
    return value < 0 ? mark("-", "−") : this;
  }

  EquationWriter dots() {
    return operator("\\:+\\:", " + ").mark("\\cdots", "…");
  }

  FormulaLine line() {
    return new FormulaLine(terms);
  }

  private EquationWriter operator(String latex, String text) {
    return add(latex, text, Optional.empty(), true);
  }

  private EquationWriter add(String latex, String text, Optional<Pointed> at, boolean mayBreak) {
    terms.add(new FormulaPiece(latex, text, at, mayBreak));
    return this;
  }
}
