package engram.ui.formula;

import java.util.List;
import java.util.stream.Collectors;

/** What an equation card shows, line by line. */
public record FormulaFace(List<FormulaLine> lines) {
  public static final FormulaFace EMPTY = new FormulaFace(List.of());

  public FormulaFace {
    lines = List.copyOf(lines);
  }

  static FormulaFace of(FormulaLine... lines) {
    return new FormulaFace(List.of(lines));
  }

  /** Itself, and for less room its last line alone. */
  public List<FormulaFace> shortened() {
    return lines.size() < 2 ? List.of(this) : List.of(this, of(lines.get(lines.size() - 1)));
  }

  /** As plain text. */
  public String text() {
    return lines.stream().map(FormulaLine::text).collect(Collectors.joining("\n"));
  }

  /** As LaTeX: one line as it is, several in an array. */
  public String latex() {
    if (lines.size() == 1) return lines.get(0).latex();
    return lines.stream()
        .map(FormulaLine::latex)
        .collect(Collectors.joining(" \\\\\n", "\\begin{array}{l}\n", "\n\\end{array}"));
  }
}
