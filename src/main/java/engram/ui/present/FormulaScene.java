package engram.ui.present;

import engram.inspect.ActivationCurve;
import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import engram.ui.formula.EquationNeuron;
import engram.ui.formula.EquationSymbols;
import engram.ui.formula.FormulaInk;

/** The formula of the neuron's activation, with symbols and with its numbers, beside its curve. */
final class FormulaScene {
  private static final double FORMULA = 50;
  private static final double NUMBERS = 40;
  private static final double SHARE = 0.5;

  private final PresentTrainViewModel train;

  FormulaScene(PresentTrainViewModel train) {
    this.train = train;
  }

  void paint(PresentSheet sheet, PresentArea area) {
    WorkedNeuron neuron = train.neuron();
    boolean softmax = neuron.activation() == Activation.SOFTMAX;
    PresentArea left = softmax ? area : area.leftOf(SHARE);
    String symbols =
        new EquationSymbols(neuron.part().layer()).activation(neuron.activation()).latex();
    double[] sums = new double[train.snapshot().recipe().network().unitsOf(neuron.part().layer())];
    for (int unit = 0; unit < sums.length; unit++) {
      sums[unit] = train.moment().forward().z(neuron.part().layer(), unit);
    }
    String name = train.names().latex(neuron.part());
    String worked =
        name
            + " = "
            + new EquationNeuron(neuron, train.names(), train.numbers())
                .activation(sums)
                .get(0)
                .latex();
    double room = left.width() - 40;
    line(sheet, symbols, left, left.y() + 0.34 * left.height(), room, FORMULA, false);
    line(sheet, worked, left, left.y() + 0.72 * left.height(), room, NUMBERS, true);
    if (softmax) return;
    PresentArea right = area.rightOf(SHARE);
    PresentArea plot =
        new PresentArea(right.x() + 40, right.y() + 34, right.width() - 80, right.height() - 54);
    ActivationCurve curve = ActivationCurve.of(neuron, train.moment());
    ActivationScene.paint(
        sheet, plot, curve, train.numbers().of(neuron.z()), train.numbers().of(neuron.a()));
    ActivationScene.name(sheet, plot, curve, name);
  }

  private static void line(
      PresentSheet sheet,
      String latex,
      PresentArea area,
      double middle,
      double room,
      double em,
      boolean answer) {
    double size = FormulaInk.fitted(latex, room, em);
    double ascent = FormulaInk.ascent(latex, size);
    double baseline = middle - FormulaInk.height(latex, size) / 2 + ascent;
    FormulaInk.paint(
        sheet.g(),
        latex,
        area.x(),
        baseline,
        size,
        answer ? sheet.palette().accent() : sheet.palette().text());
  }
}
