package engram.ui.formula;

import engram.ui.paint.Drawing;
import java.util.List;
import javafx.scene.paint.Color;

/** Formulas one below the other, as large as there is room. */
public final class FormulaColumn {
  private static final double MARGIN = 1;
  private static final double GAP = 1.1;

  /** In em of the words beside it. */
  private static final double LARGEST = 2;

  private FormulaColumn() {}

  /**
   * Paints them; nothing before the fonts are there.
   *
   * @param formulas as LaTeX without dollar signs
   * @param em size of the base font
   */
  public static void paint(
      Drawing to, List<String> formulas, double width, double height, double em, Color color) {
    double widest = formulas.stream().mapToDouble(f -> FormulaInk.width(f, 1)).max().orElse(0);
    double high = formulas.stream().mapToDouble(f -> FormulaInk.height(f, 1)).sum();
    high += GAP * Math.max(0, formulas.size() - 1);
    if (!(widest > 0)) return;
    double across = width - 2 * MARGIN * em;
    double down = height - 2 * MARGIN * em;
    double size = Math.min(LARGEST * em, Math.min(across / widest, down / high));
    if (!(size > 0)) return;
    double y = (height - size * high) / 2;
    for (String formula : formulas) {
      FormulaInk.paint(to, formula, MARGIN * em, y + FormulaInk.ascent(formula, size), size, color);
      y += FormulaInk.height(formula, size) + GAP * size;
    }
  }
}
