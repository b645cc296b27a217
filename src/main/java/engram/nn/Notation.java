package engram.nn;

import java.util.Arrays;
import java.util.List;

/** A formula, or a piece of one, as LaTeX and as plain text. */
public record Notation(String latex, String text) {
  /** The sign between two parts of a formula, see {@link ActivationFormula}. */
  public static final Notation IS = Notation.of(" = ");

  /**
   * @param both {@code latex;text}, or what stands for both
   */
  static Notation of(String both) {
    int end = both.indexOf(';');
    return end < 0
        ? new Notation(both, both)
        : new Notation(both.substring(0, end), both.substring(end + 1));
  }

  static List<Notation> listOf(String... pieces) {
    return Arrays.stream(pieces).map(Notation::of).toList();
  }
}
