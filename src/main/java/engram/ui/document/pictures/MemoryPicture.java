package engram.ui.document.pictures;

import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.ui.base.RoundedNumber;
import engram.ui.document.pictures.MemoryModel.Source;
import engram.ui.paint.Drawing;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.NetworkNames;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** A network whose weights are drained of what they learned, and the five steps of its training. */
final class MemoryPicture implements LivingPicture {
  /** Of each layer at most so many are drawn. */
  private static final int MOST = 11;

  private static final double LEFT = 190;
  private static final double RIGHT = 640;
  private static final double TOP = 88;
  private static final double BOTTOM = 428;
  private static final double STEPS = 566;
  private static final String[] STEP_IDS = {
    "initial-weights", "loss", "optimiser", "epoch", "test-set"
  };

  private final MemoryModel model;

  MemoryPicture(MemoryModel model) {
    this.model = model;
  }

  @Override
  public MemoryModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    if (model.source().isEmpty()) {
      sheet.textAt(model.texts.get("document.waiting"), 416, 300, sheet.muted());
      return;
    }
    network(sheet, model.source().get(), model.weights().orElseThrow());
    sheet.plain();
    sheet.text(model.from(), 36, 30, sheet.muted());
    if (!sheet.isPresented()) number(sheet);
    sheet.slider(model, model.kept, 190, 516, 450);
    for (int i = 0; i < STEP_IDS.length; i++) step(sheet, i);
    sheet.plain();
  }

  private void number(PictureSheet sheet) {
    String right = model.texts.get("document.why.of", model.right(), model.all());
    sheet.writeTo(right, sheet.x(796), sheet.y(40), 1.9 * sheet.label(), Face.BOLD, sheet.ink());
    sheet.textTo(model.texts.get("document.memory.right"), 796, 66, sheet.muted());
  }

  /** Of more than are drawn, some that are evenly apart. */
  private static int unit(int place, int units) {
    return place * units / drawn(units);
  }

  private static int drawn(int units) {
    return Math.min(MOST, units);
  }

  private static double x(NetworkSpec spec, int layer) {
    return LEFT + (RIGHT - LEFT) * (layer + 1) / spec.layerCount();
  }

  private static double y(int unit, int units) {
    int drawn = drawn(units);
    double step = Math.min(76, (BOTTOM - TOP) / Math.max(1, drawn - 1));
    return (TOP + BOTTOM) / 2 + step * (unit - (drawn - 1) / 2.0);
  }

  private static double radius(int units) {
    return Math.min(26, 0.42 * (BOTTOM - TOP) / Math.max(4, drawn(units)));
  }

  private void network(PictureSheet sheet, Source source, Parameters weights) {
    NetworkSpec spec = source.recipe().network();
    ForwardPass pass = model.pass();
    for (int layer = 0; layer < spec.layerCount(); layer++) edges(sheet, spec, weights, layer);
    sheet.part("weight", LEFT + 30, TOP - 20, RIGHT - LEFT - 60, BOTTOM - TOP + 40);
    NetworkNames names = model.names();
    for (int i = 0; i < drawn(spec.inputs()); i++) {
      double at = y(i, spec.inputs());
      sheet.as("input", "neuron", "feature");
      neuron(sheet, LEFT, at, radius(spec.inputs()), pass.input(unit(i, spec.inputs())) / 2);
      String name =
          sheet
              .page()
              .cut(
                  names.input(unit(i, spec.inputs())),
                  sheet.across(148),
                  sheet.small(),
                  Face.REGULAR);
      sheet.smallTo(name, LEFT - radius(spec.inputs()) - 8, at + 5, sheet.ink());
      sheet.part("input", 20, at - 24, LEFT, 48);
    }
    more(sheet, LEFT, spec.inputs());
    int last = spec.layerCount() - 1;
    for (int layer = 0; layer <= last; layer++) {
      int units = spec.unitsOf(layer);
      more(sheet, x(spec, layer), units);
      for (int unit = 0; unit < drawn(units); unit++) {
        sheet.as("neuron", layer == last ? "output" : "hidden-layer");
        double at = y(unit, units);
        neuron(sheet, x(spec, layer), at, radius(units), pass.a(layer, unit(unit, units)));
        double r = radius(units);
        sheet.part(layer == last ? "output" : "neuron", x(spec, layer) - r, at - r, 2 * r, 2 * r);
      }
    }
    outputs(sheet, source, pass, names);
  }

  private void edges(PictureSheet sheet, NetworkSpec spec, Parameters weights, int layer) {
    double most = 1e-9;
    for (int from = 0; from < drawn(spec.inputsOf(layer)); from++) {
      for (int to = 0; to < drawn(spec.unitsOf(layer)); to++) {
        most = Math.max(most, Math.abs(weight(weights, layer, from, to)));
      }
    }
    boolean lit = sheet.isLit("weight") || sheet.isLit("parameter");
    sheet.as("weight", "parameter", "initial-weights", "optimiser", "memory");
    Drawing g = sheet.g();
    for (int from = 0; from < drawn(spec.inputsOf(layer)); from++) {
      for (int to = 0; to < drawn(spec.unitsOf(layer)); to++) {
        double weight = weight(weights, layer, from, to);
        double share = Math.abs(weight) / most;
        Color color = sheet.sign(weight);
        g.setStroke(
            color.deriveColor(0, 1, 1, lit ? 0.55 + 0.45 * share : 0.15 + 0.85 * share * share));
        g.setLineWidth(sheet.size((lit ? 1.6 : 0.8) + 6 * share * share));
        double x0 = x(spec, layer - 1) + radius(spec.inputsOf(layer));
        double x1 = x(spec, layer) - radius(spec.unitsOf(layer));
        double y0 = y(from, spec.inputsOf(layer));
        double y1 = y(to, spec.unitsOf(layer));
        double middle = (x0 + x1) / 2;
        g.beginPath();
        g.moveTo(sheet.x(x0), sheet.y(y0));
        g.bezierCurveTo(
            sheet.x(middle), sheet.y(y0), sheet.x(middle), sheet.y(y1), sheet.x(x1), sheet.y(y1));
        g.stroke();
      }
    }
  }

  private static double weight(Parameters weights, int layer, int from, int to) {
    NetworkSpec spec = weights.spec();
    return weights.weight(layer, unit(from, spec.inputsOf(layer)), unit(to, spec.unitsOf(layer)));
  }

  /** How many of a layer are not drawn. */
  private void more(PictureSheet sheet, double x, int units) {
    if (units <= MOST) return;
    sheet.plain();
    sheet.smallAt(model.texts.get("network.more", units - MOST), x, BOTTOM + 34, sheet.muted());
  }

  private static void neuron(PictureSheet sheet, double x, double y, double radius, double value) {
    sheet.disc(x, y, radius, sheet.palette().signed(0.85 * value));
    sheet.ring(x, y, radius, 1.6, sheet.muted());
  }

  private void outputs(PictureSheet sheet, Source source, ForwardPass pass, NetworkNames names) {
    NetworkSpec spec = source.recipe().network();
    int last = spec.layerCount() - 1;
    List<String> classes = names.classes();
    int answer = source.data().targets().classOf(pass.output());
    for (int place = 0; place < drawn(spec.outputs()); place++) {
      int unit = unit(place, spec.outputs());
      double at = y(place, spec.outputs());
      double r = radius(spec.outputs());
      int label = spec.outputs() == 1 ? 1 : unit;
      sheet.as("output", "neuron");
      sheet.ring(RIGHT, at, r + 2, 4, sheet.palette().classColor(label));
      double value = pass.a(last, unit);
      Color ground = sheet.palette().signed(0.85 * value);
      Color ink = PictureSheet.on(ground);
      sheet.number(RoundedNumber.fixed(value, 2), RIGHT, at, 1.75 * r, ink);
      if (label >= classes.size()) continue;
      boolean named = label == answer;
      String name =
          sheet.page().cut(classes.get(label), sheet.across(150), sheet.label(), Face.BOLD);
      sheet.write(
          name,
          sheet.x(RIGHT + r + 14),
          sheet.y(at + 6),
          sheet.label(),
          named ? Face.BOLD : Face.REGULAR,
          named ? sheet.ink() : sheet.muted());
    }
  }

  private void step(PictureSheet sheet, int i) {
    double width = 146;
    double x = 36 + i * (width + 8);
    sheet.as(STEP_IDS[i]);
    boolean lit = sheet.isLit(STEP_IDS[i]);
    sheet.box(
        x,
        STEPS,
        width,
        92,
        14,
        sheet.palette().card(),
        lit ? sheet.palette().accent() : sheet.palette().border());
    sheet.disc(x + 20, STEPS + 24, 12, lit ? sheet.palette().accent() : sheet.muted());
    sheet.number(String.valueOf(i + 1), x + 20, STEPS + 24, 15, sheet.palette().card());
    String name = model.texts.get("document.memory.step." + (i + 1));
    sheet.fitted(
        name,
        x + 38,
        STEPS + 30,
        width - 44,
        TextAlignment.LEFT,
        sheet.label(),
        Face.BOLD,
        sheet.ink());
    String value = model.steps().get(i);
    sheet.fitted(
        value,
        x + 10,
        STEPS + 68,
        width - 16,
        TextAlignment.LEFT,
        sheet.label(),
        Face.REGULAR,
        sheet.muted());
    sheet.part(STEP_IDS[i], x, STEPS, width, 92);
  }
}
