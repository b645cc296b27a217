package engram.ui.document.pictures;

import engram.ui.document.pictures.LearningModel.Flower;
import engram.ui.paint.Drawing;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The test flowers, a row a species, each drawn by its measurements in the colour of the answer;
 * the loss below is where one goes through the epochs.
 */
final class LearningPicture implements LivingPicture {
  private static final double TOP = 84;
  private static final double ROW = 138;
  private static final double LEFT = 158;
  private static final double STEP = 54;

  /** Of a centimetre. */
  private static final double CENTIMETRE = 4.8;

  private static final double CURVE_TOP = 530;
  private static final double CURVE = 96;

  private final LearningModel model;

  LearningPicture(LearningModel model) {
    this.model = model;
  }

  @Override
  public LearningModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    if (model.course().isEmpty()) {
      sheet.textAt(model.texts.get("document.waiting"), 416, 345, sheet.muted());
      return;
    }
    if (!sheet.isPresented()) number(sheet);
    sheet.smallTo(model.texts.get("document.why.rows"), 796, 78, sheet.muted());
    List<String> names = model.names();
    for (int label = 0; label < names.size(); label++) row(sheet, label, names.get(label));
    loss(sheet);
    sheet.plain();
  }

  private void number(PictureSheet sheet) {
    String right = model.texts.get("document.why.of", model.right(), model.all());
    double large = 1.9 * sheet.label();
    sheet.write(right, sheet.x(36), sheet.y(44), large, Face.BOLD, sheet.ink());
    double width = sheet.page().width(right, large, Face.BOLD);
    String caption = model.texts.get("document.why.right");
    sheet.write(
        caption, sheet.x(36) + width + 12, sheet.y(44), sheet.label(), Face.REGULAR, sheet.muted());
  }

  private void row(PictureSheet sheet, int label, String name) {
    double middle = TOP + ROW * label + ROW / 2;
    sheet.as("label");
    new MarkPainter(sheet.g())
        .paintOn(
            MarkShape.of(label),
            sheet.palette().classColor(label),
            sheet.palette().classEdge(label),
            sheet.palette().page(),
            sheet.x(36),
            sheet.y(middle),
            8);
    sheet.text(name, 52, middle + 6, sheet.palette().classEdge(label));
    sheet.part("label", 24, middle - 20, 110, 40);
    List<Flower> flowers = model.flowers(label);
    for (int i = 0; i < flowers.size(); i++) {
      // two rows of each, that they are large enough to be seen
      int upper = (flowers.size() + 1) / 2;
      double x = LEFT + 44 + (i % upper) * 2 * STEP + (i < upper ? 0 : STEP);
      flower(sheet, flowers.get(i), x, middle + (i < upper ? -29 : 33));
    }
    sheet.part("sample", LEFT, middle - 60, 660, 120);
  }

  private void flower(PictureSheet sheet, Flower flower, double x, double y) {
    sheet.as("sample", "feature", flower.right() ? "right" : "wrong");
    Color fill = sheet.palette().classColor(flower.named());
    Color edge = sheet.palette().classEdge(flower.named());
    for (int k = 0; k < 3; k++) {
      leaf(
          sheet, x, y, 90 + 120 * k, flower.sizes()[0], flower.sizes()[1], pale(sheet, fill), edge);
    }
    for (int k = 0; k < 3; k++) {
      leaf(sheet, x, y, 30 + 120 * k, flower.sizes()[2], flower.sizes()[3], fill, edge);
    }
    if (flower.right()) return;
    sheet.g().setLineDashes(4, 4);
    sheet.ring(x, y, 38, 2.4, sheet.ink());
    sheet.g().setLineDashes();
  }

  private static Color pale(PictureSheet sheet, Color color) {
    return sheet.palette().page().interpolate(color, 0.4);
  }

  /** A petal or a sepal from the middle outwards. */
  private static void leaf(
      PictureSheet sheet,
      double x,
      double y,
      double degrees,
      double length,
      double width,
      Color fill,
      Color edge) {
    Drawing g = sheet.g();
    double reach = sheet.size(CENTIMETRE * length);
    double half = sheet.size(CENTIMETRE * width) * 0.62;
    g.save();
    g.translate(sheet.x(x), sheet.y(y));
    g.rotate(degrees);
    g.beginPath();
    g.moveTo(0, 0);
    g.bezierCurveTo(0.35 * reach, -half, 0.95 * reach, -half, reach, 0);
    g.bezierCurveTo(0.95 * reach, half, 0.35 * reach, half, 0, 0);
    g.setFill(fill);
    g.fill();
    g.setStroke(edge);
    g.setLineWidth(1);
    g.stroke();
    g.restore();
  }

  private void loss(PictureSheet sheet) {
    double[] losses = model.course().orElseThrow().losses();
    double most = losses[0];
    double[] shares = new double[losses.length];
    for (int i = 0; i < shares.length; i++) shares[i] = losses[i] / most;
    double left = 40;
    double width = 752;
    double foot = CURVE_TOP + CURVE;
    sheet.as("loss");
    sheet.line(left, foot, left + width, foot, 1.2, sheet.palette().border());
    sheet.curve(shares, left, CURVE_TOP, width, CURVE, 2.6, sheet.palette().trainCurve());
    double now = left + width * model.epoch() / (losses.length - 1);
    double y = foot - CURVE * shares[model.epoch()];
    sheet.line(now, CURVE_TOP - 8, now, foot, 2, sheet.palette().accent());
    sheet.disc(now, y, 6, sheet.palette().accent());
    sheet.bold(
        model.texts.get("document.why.loss", model.numbers().of(model.loss())),
        left + 60,
        CURVE_TOP + 8,
        sheet.ink());
    sheet.part("loss", left, CURVE_TOP - 20, width, CURVE);
    sheet.slider(model, model.epoch, left, foot + 42, width);
  }
}
