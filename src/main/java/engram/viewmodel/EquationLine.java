package engram.viewmodel;

import java.util.List;
import java.util.stream.Collectors;

/** A formula as a row of pieces, from left to right. */
public record EquationLine(List<EquationTerm> terms) {
  public EquationLine {
    terms = List.copyOf(terms);
  }

  /** As plain text. */
  public String text() {
    return terms.stream().map(EquationTerm::text).collect(Collectors.joining());
  }

  /** As LaTeX without dollar signs. */
  public String latex() {
    return terms.stream().map(EquationTerm::latex).collect(Collectors.joining(" "));
  }
}
