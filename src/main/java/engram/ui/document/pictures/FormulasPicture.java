package engram.ui.document.pictures;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.nn.Activation;
import engram.ui.formula.FormulaInk;
import engram.ui.paint.Drawing;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.paint.Color;

/** The three formulas as three curves of one neuron, each with what can be dragged. */
final class FormulasPicture implements LivingPicture {
  private static final int POINTS = 120;

  /** Of the line along the slope, to each side, in units of w. */
  private static final double TANGENT = 1.3;

  /** What the update in numbers has for room. */
  private static final double WORKED = 336;

  private final FormulasModel model;

  /** Axes of a plot, in units of the picture. */
  private record Plot(
      double x, double y, double width, double height, double reach, double low, double high) {
    double x(double value) {
      return x + width * (value / reach + 1) / 2;
    }

    double y(double value) {
      return y + height * (high - value) / (high - low);
    }
  }

  FormulasPicture(FormulasModel model) {
    this.model = model;
  }

  @Override
  public FormulasModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    sigmoid(sheet);
    neuron(sheet);
    update(sheet);
    sheet.plain();
  }

  private void axes(PictureSheet sheet, Plot plot, String name, String value, double atZero) {
    Color line = sheet.palette().border().interpolate(sheet.muted(), 0.4);
    double zero = plot.y(atZero);
    sheet.line(plot.x, zero, plot.x + plot.width, zero, 1.4, line);
    sheet.line(plot.x(0), plot.y, plot.x(0), plot.y + plot.height, 1.4, line);
    sheet.formula(name, plot.x + plot.width + 5, zero + 6, 1.2, sheet.muted());
    if (!value.isEmpty()) {
      sheet.formula(value, plot.x(0) + 8, plot.y + 10, 1.2, sheet.muted());
    }
  }

  private void curve(
      PictureSheet sheet, Plot plot, DoubleUnaryOperator f, Color color, double width) {
    Drawing g = sheet.g();
    g.setStroke(color);
    g.setLineWidth(width);
    g.beginPath();
    for (int i = 0; i <= POINTS; i++) {
      double at = plot.reach * (2.0 * i / POINTS - 1);
      double value = Math.max(plot.low, Math.min(plot.high, f.applyAsDouble(at)));
      if (i == 0) g.moveTo(sheet.x(plot.x(at)), sheet.y(plot.y(value)));
      else g.lineTo(sheet.x(plot.x(at)), sheet.y(plot.y(value)));
    }
    g.stroke();
  }

  /** σ(x), with the loaded layer's function in its place beside it. */
  private void sigmoid(PictureSheet sheet) {
    Plot plot = new Plot(40, 66, 320, 190, 4, -1.15, 1.15);
    sheet.as("sigmoid", "activation-function", "tanh", "x");
    sheet.formula("\\sigma(x) = \\frac{1}{1 + e^{-x}}", 40, 40, 1.35, sheet.cell().axon());
    axes(sheet, plot, "x", "", 0);
    if (model.loaded().isPresent()) {
      Activation f = model.loaded().get();
      sheet.g().setLineDashes(6, 5);
      curve(sheet, plot, f::value, sheet.muted(), 2);
      sheet.g().setLineDashes();
      sheet.smallText(model.loadedName(f), plot.x + 8, plot.y(-1) - 8, sheet.muted());
    }
    curve(sheet, plot, Activation.SIGMOID::value, sheet.cell().axon(), 3.4);
    double x = model.x.get();
    double value = Activation.SIGMOID.value(x);
    sheet.dashed(plot.x(x), plot.y(0), plot.x(x), plot.y(value), sheet.cell().axon());
    sheet.disc(plot.x(x), plot.y(value), 7, sheet.cell().axon());
    grip(sheet, plot, model.x, x, plot.y(value));
    String shown = "\\sigma(" + latex(x) + ") = " + latex(value);
    sheet.formula(shown, 236, 40, 1.1, sheet.ink());
    sheet.part("sigmoid", 40, 16, 330, 250);
    sheet.slider(model, model.x, 60, 300, 280);
  }

  /** y = σ(w·x + b) over x: w makes it steep, b moves it. */
  private void neuron(PictureSheet sheet) {
    Plot plot = new Plot(456, 66, 320, 190, 4, -0.15, 1.15);
    sheet.as("neuron", "weight", "bias", "output");
    sheet.formula("y = \\sigma(w \\cdot x + b)", 456, 40, 1.35, sheet.cell().axon());
    axes(sheet, plot, "x", "y", 0);
    sheet.g().setLineDashes(2, 5);
    sheet.line(plot.x, plot.y(1), plot.x + plot.width, plot.y(1), 1.4, sheet.muted());
    sheet.g().setLineDashes();
    double w = model.w.get();
    double b = model.b.get();
    curve(sheet, plot, x -> Activation.SIGMOID.value(w * x + b), sheet.cell().axon(), 3.4);
    double x = model.x.get();
    sheet.dashed(plot.x(x), plot.y(0), plot.x(x), plot.y(model.y()), sheet.cell().axon());
    sheet.disc(plot.x(x), plot.y(model.y()), 7, sheet.cell().axon());
    grip(sheet, plot, model.x, x, plot.y(model.y()));
    sheet.formula("y = " + latex(model.y()), 680, 40, 1.1, sheet.ink());
    sheet.part("neuron", 456, 16, 330, 250);
    sheet.slider(model, model.w, 456, 300, 150);
    sheet.slider(model, model.b, 636, 300, 150);
  }

  /** The loss over w: the ball on its curve, the slope under it, and where α takes it. */
  private void update(PictureSheet sheet) {
    double most =
        Math.max(0.3, Math.max(model.loss(-FormulasModel.REACH), model.loss(FormulasModel.REACH)));
    Plot plot = new Plot(40, 410, 736, 190, FormulasModel.REACH, -0.06 * most, 1.12 * most);
    sheet.as("loss", "gradient", "learning-rate", "update");
    sheet.formula(
        "w \\leftarrow w - \\alpha \\, \\frac{\\partial L}{\\partial w}",
        40,
        374,
        1.35,
        sheet.cell().axon());
    axes(sheet, plot, "w", "L", 0);
    curve(sheet, plot, model::loss, sheet.ink(), 3.4);
    double w = model.w.get();
    double loss = model.loss(w);
    double slope = model.gradient();
    // as far as the plot goes
    double from = Math.max(-TANGENT, -plot.reach - w);
    double to = Math.min(TANGENT, plot.reach - w);
    if (slope != 0) {
      double one = (plot.low - loss) / slope;
      double other = (plot.high - loss) / slope;
      from = Math.max(from, Math.min(one, other));
      to = Math.min(to, Math.max(one, other));
    }
    sheet.line(
        plot.x(w + from),
        plot.y(loss + from * slope),
        plot.x(w + to),
        plot.y(loss + to * slope),
        2.2,
        sheet.palette().accent());
    arrow(sheet, plot, w, model.next());
    double radius = 12;
    sheet.disc(plot.x(w), plot.y(loss) - radius, radius, sheet.palette().accent());
    sheet.disc(plot.x(w) - 4, plot.y(loss) - radius - 4, 3, sheet.palette().card());
    grip(sheet, plot, model.w, w, plot.y(loss) - radius);
    String worked = worked(slope);
    double em = FormulaInk.fitted(worked, sheet.across(WORKED), 1.2 * sheet.label());
    sheet.formula(worked, 216, 374, em / sheet.label(), sheet.ink());
    sheet.formula(
        "L = (y - 1)^2 = " + model.numbers().with(3).latex(loss), 560, 374, 1.2, sheet.muted());
    sheet.part("loss", 40, 350, 736, 250);
    sheet.slider(model, model.rate, 40, 660, 300);
  }

  /** With as many digits as it takes that a pocket calculator gives it. */
  private String worked(double slope) {
    double w = model.w.get();
    double next = w - model.rate.get() * slope;
    String rate = model.numbers().with(1).of(model.rate.get());
    NumberText digits =
        PocketCalculator.operands(
            model.numbers(),
            next,
            of -> of.of(w) + " − " + rate + "·" + of.with(of.digits() + 1).factor(slope));
    return digits.latex(w)
        + " - "
        + model.numbers().with(1).latex(model.rate.get())
        + " \\cdot "
        + digits.with(digits.digits() + 1).latexFactor(slope)
        + " = "
        + latex(next);
  }

  /** What stands on a curve is dragged along it. */
  private static void grip(PictureSheet sheet, Plot plot, Handle handle, double at, double y) {
    double left = sheet.x(plot.x);
    double width = sheet.x(plot.x + plot.width) - left;
    sheet
        .touch()
        .grip(
            handle,
            sheet.x(plot.x(at)),
            sheet.y(y),
            (atX, atY) -> plot.reach * (2 * (atX - left) / width - 1));
  }

  private void arrow(PictureSheet sheet, Plot plot, double from, double to) {
    if (Math.abs(to - from) < 0.02) return;
    double y = plot.y(0) + 16;
    int side = to > from ? 1 : -1;
    sheet.line(plot.x(from), y, plot.x(to) - side * 6, y, 3.4, sheet.cell().axon());
    sheet.g().setFill(sheet.cell().axon());
    double x = plot.x(to);
    sheet
        .g()
        .fillPolygon(
            new double[] {sheet.x(x - side * 12), sheet.x(x), sheet.x(x - side * 12)},
            new double[] {sheet.y(y - 7), sheet.y(y), sheet.y(y + 7)},
            3);
  }

  private String latex(double value) {
    return model.numbers().latex(value);
  }
}
