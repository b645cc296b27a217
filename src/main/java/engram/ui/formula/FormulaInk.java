package engram.ui.formula;

import engram.ui.paint.Drawing;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;

/** Formulas on a canvas, as crisp as those in a pane. Nothing is there until the fonts are. */
public final class FormulaInk {
  private FormulaInk() {}

  /** Loads the fonts, and does something on JavaFX's thread once they are there. */
  public static void onceReady(Runnable work) {
    FormulaRegion.TYPESETTER.load();
    FormulaRegion.TYPESETTER.onceReady(work);
  }

  private static Optional<FormulaOutline> outline(String latex) {
    return FormulaRegion.TYPESETTER.ready.isDone()
        ? FormulaRegion.TYPESETTER.typeset(latex)
        : Optional.empty();
  }

  /**
   * How wide it is.
   *
   * @param latex without dollar signs
   * @param em its size
   */
  public static double width(String latex, double em) {
    return outline(latex).map(o -> em / FormulaOutline.EM * (o.left() + o.width())).orElse(0.0);
  }

  /** How far it reaches above its baseline and below it. */
  public static double height(String latex, double em) {
    return outline(latex).map(o -> em / FormulaOutline.EM * (o.height() + o.depth())).orElse(0.0);
  }

  /** How far it reaches above its baseline. */
  public static double ascent(String latex, double em) {
    return outline(latex).map(o -> em / FormulaOutline.EM * o.height()).orElse(0.0);
  }

  /** The em, at most that, with which it is no wider than the room. */
  public static double fitted(String latex, double room, double em) {
    double width = width(latex, em);
    return width <= room ? em : em * room / width;
  }

  /** Paints it from there to the right. */
  public static void paint(
      Drawing to, String latex, double x, double baseline, double em, Color color) {
    Optional<FormulaOutline> found = outline(latex);
    if (found.isEmpty()) return;
    double unit = em / FormulaOutline.EM;
    paint(to, found.get(), x, baseline, unit, color);
    FormulaOutline formula = found.get();
    double top = baseline - unit * formula.height();
    double height = unit * (formula.height() + formula.depth());
    Bounds box = new BoundingBox(x, top, unit * (formula.left() + formula.width()), height);
    to.outlined(PlainFormula.of(latex), em, color, box);
  }

  private static void paint(
      Drawing to, FormulaOutline formula, double x, double baseline, double unit, Color color) {
    to.save();
    to.translate(x + unit * formula.left(), baseline);
    to.scale(unit, unit);
    to.setFill(color);
    to.beginPath();
    to.appendOutline(formula.outline());
    to.fill();
    to.restore();
  }

  /** The same around a place. */
  public static void paintAt(
      Drawing to, String latex, double x, double baseline, double em, Color color) {
    paint(to, latex, x - width(latex, em) / 2, baseline, em, color);
  }
}
