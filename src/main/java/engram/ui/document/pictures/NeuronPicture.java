package engram.ui.document.pictures;

import engram.nn.Activation;
import engram.ui.paint.Drawing;
import engram.ui.present.PresentSheet.Face;
import javafx.scene.paint.Color;

/** A nerve cell above an artificial neuron, part by part; what drives the one drives the other. */
final class NeuronPicture implements LivingPicture {
  private static final double SOMA_X = 328;
  private static final double SOMA_Y = 178;
  private static final double[] CELL_ROWS = {76, 178, 280};
  private static final double[] ROWS = {468, 540, 612};
  private static final double INPUT_X = 92;
  private static final double SUM_Y = 540;
  private static final double OUTPUT_X = 740;
  private static final double BOX_X = 452;
  private static final double BOX = 100;
  private static final double LABELS = 388;

  /** Half the range of z that the box shows. */
  private static final double REACH = 5;

  private final NeuronModel model;

  NeuronPicture(NeuronModel model) {
    this.model = model;
  }

  @Override
  public NeuronModel model() {
    return model;
  }

  /** A cell is as it is. */
  @Override
  public boolean spreads() {
    return false;
  }

  @Override
  public void paint(PictureSheet sheet) {
    new CellDrawing(sheet, SOMA_X, SOMA_Y, 1, "neuron").paint(model.trace.travelled());
    for (int i = 0; i < 3; i++) spikes(sheet, i);
    trace(sheet);
    pairs(sheet);
    for (int i = 0; i < 3; i++) input(sheet, i);
    bias(sheet);
    sum(sheet);
    activation(sheet);
    output(sheet);
    sheet.plain();
  }

  private double x(int i) {
    return model.inputs.get(i).get();
  }

  private double w(int i) {
    return model.weights.get(i).get();
  }

  /** What comes to the dendrites: the larger x, the more spikes; the synapse as large as w. */
  private void spikes(PictureSheet sheet, int i) {
    double y = CELL_ROWS[i];
    Color color = sheet.sign(w(i));
    sheet.as("input");
    sheet.formulaAt("x_" + (i + 1), 34, y + 6, 1.4, sheet.ink());
    sheet.line(58, y, 170, y, 2.6, color);
    int spikes = (int) Math.rint(10 * x(i));
    for (int k = 0; k < spikes; k++) {
      double at = 62 + 100.0 * k / spikes;
      sheet.line(at, y - 3, at, y - 17, 2.3, color);
    }
    sheet.as("weight", "synapse", w(i) < 0 ? "negative" : "positive");
    double radius = 6 + 5 * Math.abs(w(i));
    sheet.disc(176, y, radius, color);
    for (int k = 0; k < 6; k++) {
      double angle = Math.PI * k / 3 + 0.3;
      double from = 0.55 * radius;
      Color ground = sheet.palette().card();
      sheet.disc(176 + from * Math.cos(angle), y + from * Math.sin(angle), 0.17 * radius, ground);
    }
    for (int k = -1; k <= 1; k++) sheet.disc(178 + radius + 2, y + 7 * k, 1.6, color);
    sheet.part(w(i) < 0 ? "negative" : "positive", 160, y - 20, 34, 40);
    sheet.part("input", 24, y - 20, 130, 40);
  }

  private void trace(PictureSheet sheet) {
    sheet.as("spike", "axon", "output");
    String rate = model.texts.get("document.neuron.rate", model.rate());
    sheet.bold(rate, 470, 30, sheet.cell().axon());
    double[] all = model.trace.shares();
    double[] shares = java.util.Arrays.copyOfRange(all, all.length * 2 / 5, all.length);
    sheet.curve(shares, 470, 42, 230, 66, 2.4, sheet.cell().axon());
    sheet.part("spike", 470, 14, 230, 100);
  }

  /** Joined by ≈, never by =. */
  private void pairs(PictureSheet sheet) {
    pair(sheet, "input", INPUT_X, 300, sheet.ink(), 440);
    pair(sheet, "weight", 222, 316, sheet.ink(), 440);
    pair(sheet, "sum", SOMA_X + 18, 326, sheet.cell().soma(), SUM_Y - 46);
    pair(sheet, "activation", BOX_X + BOX / 2, 218, sheet.cell().axon(), SUM_Y - BOX / 2 - 2);
    pair(sheet, "output", OUTPUT_X - 8, 254, sheet.cell().axon(), SUM_Y - 36);
  }

  private void pair(
      PictureSheet sheet, String part, double x, double from, Color color, double to) {
    sheet.as(part);
    sheet.dashed(x, from, x, LABELS - 28, color);
    sheet.dashed(x, LABELS + 30, x, to, color);
    sheet.boldAt(model.texts.get("document.neuron.cell." + part), x, LABELS - 8, color);
    sheet.boldAt("≈ " + model.texts.get("document.neuron." + part), x, LABELS + 16, color);
    sheet.part(part, x - 55, LABELS - 26, 110, 46);
  }

  private void input(PictureSheet sheet, int i) {
    double y = ROWS[i];
    double end = SUM_Y + (i - 1) * 16;
    Color color = sheet.sign(w(i));
    sheet.as("weight", w(i) < 0 ? "negative" : "positive");
    Drawing g = sheet.g();
    g.setStroke(color);
    g.setLineWidth(sheet.size(1 + 7 * Math.abs(w(i))));
    g.beginPath();
    g.moveTo(sheet.x(INPUT_X + 28), sheet.y(y));
    g.bezierCurveTo(
        sheet.x(230), sheet.y(y), sheet.x(215), sheet.y(end), sheet.x(SOMA_X - 22), sheet.y(end));
    g.stroke();
    String text = "w_" + (i + 1) + " = " + model.numbers().with(1).latex(w(i));
    double above = i == 0 ? y - 12 : i == 1 ? y - 10 : y + 30;
    sheet.formulaAt(text, 198, above, 1.05, sheet.signText(w(i)));
    sheet.part("weight", 140, y - 22, 120, 44);
    sheet
        .touch()
        .grip(
            model.weights.get(i),
            sheet.x(198),
            sheet.y(above - 6),
            (atX, atY) -> model.weights.get(i).low() + 4 * share(sheet, atX, 138, 258));
    sheet.as("input");
    sheet.formulaAt("x_" + (i + 1), 34, y + 6, 1.4, sheet.ink());
    sheet.disc(INPUT_X, y, 28, sheet.palette().card());
    sheet.ring(INPUT_X, y, 28, 2.2, color);
    sheet.number(model.numbers().of(x(i)), INPUT_X, y, 46, sheet.ink());
    sheet.part("input", 20, y - 28, 102, 56);
    // dragged up and down
    sheet
        .touch()
        .grip(
            model.inputs.get(i),
            sheet.x(INPUT_X),
            sheet.y(y),
            (atX, atY) -> 0.5 - (atY - sheet.y(y)) / sheet.size(80));
  }

  private static double share(PictureSheet sheet, double at, double low, double high) {
    return (at - sheet.x(low)) / (sheet.x(high) - sheet.x(low));
  }

  private void bias(PictureSheet sheet) {
    double value = model.bias.get();
    sheet.as("bias");
    sheet.line(
        SOMA_X + 18, SUM_Y + 44, SOMA_X + 18, 628, 1 + 4 * Math.abs(value), sheet.sign(value));
    sheet.formulaAt(
        "b = " + model.numbers().with(1).latex(value),
        SOMA_X + 18,
        654,
        1.15,
        sheet.signText(value));
    sheet.part("bias", SOMA_X - 42, 600, 120, 64);
    sheet
        .touch()
        .grip(
            model.bias,
            sheet.x(SOMA_X + 18),
            sheet.y(646),
            (atX, atY) -> model.bias.low() + 4 * share(sheet, atX, SOMA_X - 62, SOMA_X + 98));
  }

  private void sum(PictureSheet sheet) {
    double x = SOMA_X + 18;
    sheet.as("sum");
    sheet.disc(x, SUM_Y, 44, sheet.cell().somaFill());
    sheet.ring(x, SUM_Y, 44, 2.4, sheet.cell().soma());
    sheet.formulaAt("\\Sigma", x, SUM_Y + 16, 2.7, sheet.cell().soma());
    sheet.line(x + 46, SUM_Y, BOX_X - 8, SUM_Y, 4, sheet.cell().soma());
    sheet.g().setFill(sheet.cell().soma());
    sheet
        .g()
        .fillPolygon(
            new double[] {sheet.x(BOX_X - 14), sheet.x(BOX_X - 2), sheet.x(BOX_X - 14)},
            new double[] {sheet.y(SUM_Y - 8), sheet.y(SUM_Y), sheet.y(SUM_Y + 8)},
            3);
    sheet.formulaAt("z", 420, SUM_Y - 42, 1.4, sheet.cell().soma());
    sheet.boldAt(model.numbers().of(model.z()), 420, SUM_Y - 14, sheet.cell().soma());
    sheet.part("sum", x - 44, SUM_Y - 44, 88, 88);
  }

  /** The sigmoid, and in grey what the first layer of the loaded network has in its place. */
  private void activation(PictureSheet sheet) {
    double top = SUM_Y - BOX / 2;
    sheet.as("activation", "sigmoid", "tanh");
    sheet.box(BOX_X, top, BOX, BOX, 22, sheet.cell().axonFill(), sheet.cell().axon());
    Color axis = sheet.cell().axon().interpolate(sheet.cell().axonFill(), 0.6);
    sheet.line(BOX_X + BOX / 2, top + 10, BOX_X + BOX / 2, top + BOX - 10, 1.2, axis);
    model
        .loaded()
        .ifPresent(
            f -> {
              sheet.g().setLineDashes(5, 4);
              function(sheet, f, sheet.muted(), 1.8);
              sheet.g().setLineDashes();
            });
    function(sheet, Activation.SIGMOID, sheet.cell().axon(), 3);
    double at = Math.max(-REACH, Math.min(REACH, model.z()));
    double x = BOX_X + BOX * (0.5 + 0.42 * at / REACH);
    double y = height(Activation.SIGMOID.value(at));
    sheet.disc(x, y, 7.5, sheet.cell().axon());
    sheet.disc(x, y, 4.5, sheet.palette().card());
    sheet.formula("\\sigma", BOX_X + 12, top + 28, 1.3, sheet.cell().axon());
    model
        .loaded()
        .ifPresent(
            f ->
                sheet.smallText(
                    model.texts.get(
                        "document.neuron.loaded",
                        model.texts.get("network.activation." + f.id()),
                        model.numbers().of(f.value(model.z()))),
                    BOX_X + 4,
                    top + BOX + 24,
                    sheet.muted()));
    sheet.part("activation", BOX_X, top, BOX, BOX);
  }

  /** From −1 at the foot to 1 at the top. */
  private static double height(double value) {
    return SUM_Y - 0.4 * BOX * value;
  }

  private void function(PictureSheet sheet, Activation f, Color color, double line) {
    Drawing g = sheet.g();
    g.setStroke(color);
    g.setLineWidth(line);
    g.beginPath();
    for (int i = 0; i <= 60; i++) {
      double z = REACH * (i / 30.0 - 1);
      double a = Math.max(-1.1, Math.min(1.1, f.value(z)));
      double x = sheet.x(BOX_X + BOX * (0.5 + 0.42 * z / REACH));
      if (i == 0) g.moveTo(x, sheet.y(height(a)));
      else g.lineTo(x, sheet.y(height(a)));
    }
    g.stroke();
  }

  private void output(PictureSheet sheet) {
    double y = model.y();
    sheet.as("output");
    sheet.line(BOX_X + BOX + 1, SUM_Y, OUTPUT_X - 34, SUM_Y, 1 + 9 * y, sheet.cell().axon());
    sheet.disc(OUTPUT_X, SUM_Y, 34, sheet.palette().card());
    sheet.ring(OUTPUT_X, SUM_Y, 34, 3, sheet.cell().axon());
    sheet.number(model.numbers().of(y), OUTPUT_X, SUM_Y, 54, sheet.ink());
    sheet.formulaAt("y", 794, SUM_Y + 6, 1.4, sheet.cell().axon());
    sheet.formulaAt("y", 790, SOMA_Y + 2, 1.4, sheet.cell().axon());
    sheet.part("output", OUTPUT_X - 34, SUM_Y - 34, 68, 68);
    if (model.rate() == 0) silence(sheet);
  }

  /** Where cell and neuron part: the one is silent, the other still says something. */
  private void silence(PictureSheet sheet) {
    String text = model.texts.get("document.neuron.silent");
    double half = sheet.width(text, Face.REGULAR) / 2;
    sheet.textAt(text, Math.max(470 + half, Math.min(800 - half, 560)), 132, sheet.cell().axon());
  }
}
