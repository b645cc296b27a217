package engram.ui.equations;

import engram.ui.base.PreferencesViewModel;
import engram.ui.formula.FormulaColumn;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.Arrays;
import java.util.List;

/** All equations, each written out, one below the other. */
final class EquationsPicture implements PaintedPicture {
  private final EquationTexts texts;
  private final PreferencesViewModel look;

  EquationsPicture(EquationTexts texts, PreferencesViewModel look) {
    this.texts = texts;
    this.look = look;
  }

  @Override
  public void paint(Drawing to, double width, double height, boolean numbers) {
    List<String> formulas =
        Arrays.stream(Equation.values()).map(equation -> texts.whole(equation).latex()).toList();
    FormulaColumn.paint(
        to, formulas, width, height, look.getFontSize(), Palette.of(look.getTheme()).text());
  }
}
