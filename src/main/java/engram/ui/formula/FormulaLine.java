package engram.ui.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A formula as a row of pieces, from left to right. */
public record FormulaLine(List<FormulaPiece> terms) {
  public FormulaLine {
    terms = List.copyOf(terms);
  }

  /** As plain text. */
  String text() {
    return terms.stream().map(FormulaPiece::text).collect(Collectors.joining());
  }

  /** As LaTeX without dollar signs. */
  String latex() {
    return terms.stream().map(FormulaPiece::latex).collect(Collectors.joining(" "));
  }
}
