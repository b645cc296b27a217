package engram.viewmodel;

import java.util.List;
import java.util.stream.Collectors;

/** What an equation card shows, line by line. */
public record EquationFace(List<EquationLine> lines) {
  public static final EquationFace EMPTY = new EquationFace(List.of());

  public EquationFace {
    lines = List.copyOf(lines);
  }

  static EquationFace of(EquationLine... lines) {
    return new EquationFace(List.of(lines));
  }

  /** Itself, and for less room its last line alone. */
  public List<EquationFace> shortened() {
    return lines.size() < 2 ? List.of(this) : List.of(this, of(lines.get(lines.size() - 1)));
  }

  /** As plain text. */
  public String text() {
    return lines.stream().map(EquationLine::text).collect(Collectors.joining("\n"));
  }

  /** As LaTeX: one line as it is, several in an array. */
  public String latex() {
    if (lines.size() == 1) return lines.get(0).latex();
    return lines.stream()
        .map(EquationLine::latex)
        .collect(Collectors.joining(" \\\\\n", "\\begin{array}{l}\n", "\n\\end{array}"));
  }
}
