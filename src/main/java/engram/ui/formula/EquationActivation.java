package engram.ui.formula;

import engram.inspect.NumberText;
import engram.nn.Notation;
import engram.ui.run.Pointed;
import java.util.List;

/**
 * Writes the formulas of an activation function with the numbers of one neuron, see {@link
 * ActivationFormula}.
 *
 * @param symbol what its activation is called
 */
record EquationActivation(
    double z, double a, Pointed atZ, Pointed atA, Notation symbol, NumberText numbers) {

  void write(EquationWriter out, List<Notation> pieces) {
    for (Notation piece : pieces) {
      String text = piece.text();
      switch (text) {
        case " = " -> out.is();
        case " + " -> out.plus();
        case " − " -> out.minus();
        case "·" -> out.dot();
        default -> {
          if (text.matches("\\d+\\.\\d+")) out.constant(text);
          else if (text.contains("z") && text.contains("#")) number(out, piece, atZ);
          else if (text.contains("#") || text.contains("@")) number(out, piece, atA);
          else out.mark(piece.latex(), text);
        }
      }
    }
  }

  private void number(EquationWriter out, Notation piece, Pointed at) {
    String latex = piece.latex();
    String text = piece.text();
    String[] names = {"z", "-z", "a", "-a", "|a|", "1-a"};
    double[] values = {z, -z, a, -a, Math.abs(a), 1 - a};
    for (int k = 0; k < names.length; k++) {
      String factor = "#(" + names[k] + ")";
      latex = latex.replace(factor, numbers.latexFactor(values[k]));
      text = text.replace(factor, numbers.factor(values[k]));
      latex = latex.replace("#" + names[k], numbers.latex(values[k]));
      text = text.replace("#" + names[k], numbers.of(values[k]));
    }
    out.symbol(latex.replace("@a", symbol.latex()), text.replace("@a", symbol.text()), at);
  }
}
