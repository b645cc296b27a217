package engram.ui.present;

import engram.inspect.ActivationCurve;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import engram.ui.base.Texts;
import engram.ui.formula.FormulaInk;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.SignedRamp;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.NetworkNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** One neuron, large: what comes in, times its weight, flows into the sum; then the curve. */
final class NeuronScene {
  /** More than that are shortened to the largest, and the sum of the rest. */
  private static final int MOST = 6;

  private static final double ROW = 66;
  private static final double NAMES = 245;
  private static final double INPUT_X = 298;
  private static final double TERM_X = 346;
  private static final double PRODUCT_X = 586;
  private static final double PRODUCT = 28;
  private static final double BEFORE_PRODUCT = 10;

  /** Letters of another size are that much wider than in proportion, at most. */
  private static final double ROUNDED = 3;

  private static final double NEURON_X = 818;
  private static final double RADIUS = 84;
  private static final double PILL = 37;

  /** No number in a row is smaller. */
  private static final double LEAST_VALUE = 18.5;

  private static final double THICKEST = 30;
  private static final double THINNEST = 2.5;

  private final PresentTrainViewModel train;
  private final Texts texts;
  private Palette palette;
  private SignedRamp ramp;

  /**
   * A row.
   *
   * @param x what comes in; NaN of a bias and of the rest
   * @param weight NaN of the rest
   * @param product what it adds to the sum
   */
  private record Term(String name, double x, double weight, double product) {}

  NeuronScene(PresentTrainViewModel train, Texts texts) {
    this.train = train;
    this.texts = texts;
  }

  void paint(PresentSheet sheet, PresentArea area) {
    if (!sheet.palette().equals(palette)) {
      palette = sheet.palette();
      ramp = new SignedRamp(palette);
    }
    WorkedNeuron neuron = train.neuron();
    List<Term> terms = terms(neuron);
    double[] products = terms.stream().mapToDouble(Term::product).toArray();
    NumberText numbers = train.numbersOfSum(products, neuron.z());
    double row = Math.min(ROW, area.height() / terms.size());
    double top = area.middleY() - row * terms.size() / 2;
    double largest = terms.stream().mapToDouble(t -> Math.abs(t.product)).max().orElse(1);
    double sumX = area.x() + NEURON_X + (area.width() - 1190) / 2;
    for (int k = 0; k < terms.size(); k++) {
      double y = top + (k + 0.5) * row;
      edge(sheet, terms.get(k), area.x() + PRODUCT_X + 14, y, sumX, area.middleY(), largest);
    }
    double factors = factors(sheet, numbers, terms);
    for (int k = 0; k < terms.size(); k++) {
      double y = top + (k + 0.5) * row;
      row(sheet, numbers, terms.get(k), area.x(), y, row, factors);
    }
    sum(sheet, neuron, numbers, sumX, area.middleY());
    bend(sheet, neuron, area, sumX);
  }

  private List<Term> terms(WorkedNeuron neuron) {
    NetworkNames names = train.names();
    List<Integer> shown =
        IntStream.range(0, neuron.inputs())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(neuron.product(i))))
            .limit(neuron.inputs() > MOST + 1 ? MOST : neuron.inputs())
            .sorted()
            .toList();
    List<Term> terms = new ArrayList<>();
    double rest = neuron.productsFrom(0);
    for (int i : shown) {
      rest -= neuron.product(i);
      String name = names.source(neuron.part().layer(), i);
      terms.add(
          new Term(NetworkNames.plain(name), neuron.x(i), neuron.weight(i), neuron.product(i)));
    }
    int left = neuron.inputs() - shown.size();
    if (left > 0) {
      terms.add(new Term(texts.get("present.neuron.rest", left), Double.NaN, Double.NaN, rest));
    }
    terms.add(new Term(texts.get("present.neuron.bias"), Double.NaN, neuron.bias(), neuron.bias()));
    return terms;
  }

  private static String factor(NumberText numbers, Term term) {
    return "× " + numbers.factor(term.weight);
  }

  /** The size of all factors, so that none reaches its product. */
  private static double factors(PresentSheet sheet, NumberText numbers, List<Term> terms) {
    double size = PresentSheet.LABEL;
    for (Term term : terms) {
      if (Double.isNaN(term.x)) continue;
      String product = numbers.signed(term.product);
      double taken = sheet.width(product, PRODUCT, Face.BOLD) + BEFORE_PRODUCT;
      double room = PRODUCT_X - TERM_X - taken;
      String factor = factor(numbers, term);
      size = sheet.fitted(factor, room, size, LEAST_VALUE, Face.REGULAR);
    }
    return size;
  }

  private void row(
      PresentSheet sheet,
      NumberText numbers,
      Term term,
      double left,
      double y,
      double row,
      double factors) {
    double size = PresentSheet.LABEL;
    double baseline = y + PaintFonts.HALF_CAP * size;
    String name = sheet.cut(term.name, NAMES, size, Face.REGULAR);
    sheet.textTo(name, left + NAMES, baseline, size, Face.REGULAR, palette.text());
    if (!Double.isNaN(term.x)) {
      pill(sheet, left + INPUT_X, y, Math.min(24, 0.42 * row), ramp.fill(term.x));
      String value = numbers.of(term.x);
      double small = sheet.fitted(value, 2 * PILL - 10, 22, LEAST_VALUE, Face.REGULAR);
      sheet.textAt(
          value,
          left + INPUT_X,
          y + PaintFonts.HALF_CAP * small,
          small,
          Face.REGULAR,
          ramp.ink(term.x));
      sheet.text(
          factor(numbers, term), left + TERM_X, baseline, factors, Face.REGULAR, palette.muted());
    }
    String product = numbers.signed(term.product);
    double taken =
        Double.isNaN(term.x) ? 0 : sheet.width(factor(numbers, term), factors, Face.REGULAR);
    double room = PRODUCT_X - TERM_X - taken - BEFORE_PRODUCT + ROUNDED;
    sheet.textTo(
        product,
        left + PRODUCT_X,
        baseline,
        sheet.fitted(product, room, PRODUCT, LEAST_VALUE, Face.BOLD),
        Face.BOLD,
        sheet.ofSign(term.product));
  }

  private void pill(PresentSheet sheet, double x, double y, double half, Color fill) {
    Drawing g = sheet.g();
    g.setFill(fill);
    g.fillRoundRect(x - PILL, y - half, 2 * PILL, 2 * half, 2 * half, 2 * half);
    g.setStroke(palette.muted());
    g.setLineWidth(2);
    g.strokeRoundRect(x - PILL, y - half, 2 * PILL, 2 * half, 2 * half, 2 * half);
  }

  /** As thick as it is large. */
  private void edge(
      PresentSheet sheet, Term term, double x, double y, double toX, double toY, double largest) {
    Drawing g = sheet.g();
    double share = largest > 0 ? Math.abs(term.product) / largest : 0;
    Color color = term.product < 0 ? palette.negative() : palette.positive();
    g.setLineCap(StrokeLineCap.BUTT);
    g.setStroke(palette.card().interpolate(color, 0.5 + 0.45 * share));
    g.setLineWidth(THINNEST + (THICKEST - THINNEST) * share);
    double end = toX - RADIUS + 6;
    g.beginPath();
    g.moveTo(x, y);
    double third = (end - x) / 2.2;
    g.bezierCurveTo(x + third, y, end - third, toY, end, toY);
    g.stroke();
  }

  private void sum(
      PresentSheet sheet, WorkedNeuron neuron, NumberText numbers, double x, double y) {
    sheet.disc(x, y, RADIUS, palette.card());
    sheet.disc(x, y, RADIUS, ramp.fill(neuron.a()));
    sheet.ring(x, y, RADIUS, 4, palette.text());
    Color ink = ramp.ink(neuron.a());
    String text = numbers.of(neuron.z());
    double size = sheet.fitted(text, 1.75 * RADIUS, 46, 26, Face.BOLD);
    sheet.textAt(text, x, y + PaintFonts.HALF_CAP * size + 12, size, Face.BOLD, ink);
    FormulaInk.paintAt(sheet.g(), "\\Sigma", x, y - 22, 34, ink);
  }

  /** The curve that makes the activation of the sum. */
  private void bend(PresentSheet sheet, WorkedNeuron neuron, PresentArea area, double x) {
    double left = x + RADIUS + 70;
    double side = Math.min(area.right() - left - 24, 260);
    PresentArea plot = new PresentArea(left, area.middleY() - side / 2, side, side);
    double y = area.middleY();
    sheet.line(x + RADIUS + 10, y, left - 28, y, 5, palette.muted());
    Drawing g = sheet.g();
    g.setFill(palette.muted());
    g.fillPolygon(
        new double[] {left - 34, left - 14, left - 34}, new double[] {y - 11, y, y + 11}, 3);
    String name = texts.get("network.activation." + neuron.activation().id());
    sheet.textAt(
        name, plot.middleX(), plot.y() - 26, PresentSheet.LABEL, Face.BOLD, palette.text());
    if (neuron.activation() == Activation.SOFTMAX) {
      String a = train.numbers().of(neuron.a());
      sheet.textAt(a, plot.middleX(), plot.middleY() + 15, 44, Face.BOLD, palette.accent());
      return;
    }
    ActivationScene.paint(
        sheet,
        plot,
        ActivationCurve.of(neuron, train.moment()),
        train.numbers().of(neuron.z()),
        train.numbers().of(neuron.a()));
  }
}
