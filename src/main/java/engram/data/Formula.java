package engram.data;

import java.util.Set;
import java.util.TreeSet;

/**
 * A number made of the features of a row, as typed: {@code x1^2}, {@code sin(x1) * x2}. It knows +
 * − * / ^, brackets, pi and e, the functions of {@link FormulaFunction}, and the variables x1 … xd;
 * capitals do not count. A power binds tighter than a sign, so −x1^2 is −(x1²), and goes from right
 * to left. All numbers are doubles; values are the same to the bit on every Java. Immutable, so any
 * number of threads may use one.
 */
public final class Formula {
  /** The longest formula that can be typed, in characters. */
  static final int LONGEST = 200;

  private final FormulaTerm term;
  private final Set<Integer> variables;

  private Formula(FormulaTerm term) {
    this.term = term;
    Set<Integer> found = new TreeSet<>();
    term.addVariables(found);
    variables = Set.copyOf(found);
  }

  /**
   * Reads a formula.
   *
   * @param variables d, how many features x1 … xd there are
   * @throws FormulaException if the text is no such formula; the message names the column, what was
   *     found there and what to do
   */
  public static Formula parse(String text, int variables) throws FormulaException {
    return new Formula(new FormulaReader(text, variables).read());
  }

  /**
   * The value for one row; NaN or infinite where the formula has none, such as 1/x1 at 0.
   *
   * @param x the features x1 … xd
   */
  public double value(double[] x) {
    return term.value(x);
  }

  /** The features that it depends on, numbered from 0: x1 is 0. */
  public Set<Integer> variables() {
    return variables;
  }

  /** The formula in one way of writing, without needless brackets; {@link #parse} reads it. */
  public String text() {
    return term.text();
  }

  /** The formula as it is set in a book. */
  String latex() {
    return term.latex();
  }

  /** Whether both are written the same way. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Formula that && term.equals(that.term);
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
