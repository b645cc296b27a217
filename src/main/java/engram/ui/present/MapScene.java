package engram.ui.present;

import engram.data.Feature;
import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.nn.NetworkSpec;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.DataNames;
import engram.ui.surface.SurfaceView;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The map of what the network says, with the samples as marks of their classes. */
final class MapScene {
  /** Below the square: the axis and the key. */
  static final double BELOW = 88;

  private static final double CORNER = 12;
  private static final int MOST_PIXELS = 480;
  private static final double NEAR = 16;
  static final double EDGE = 0.5;

  private final Texts texts;
  private WritableImage image;
  private ImageKey imageOf;
  private PresentArea square = new PresentArea(0, 0, 0, 0);

  private Image marks;
  private Object marksOf;

  private record MarksKey(
      SurfacePoints points, PresentArea square, Palette palette, double scale, int row) {}

  private record ImageKey(OutputSurface surface, Palette palette, int size) {}

  MapScene(Texts texts) {
    this.texts = texts;
  }

  /** What is to be seen beside the map itself. */
  enum Ground {
    MAP,
    /** The samples alone, without a key. */
    BLANK,
    /** The map, its key standing elsewhere. */
    MAP_WITHOUT_KEY
  }

  /**
   * Paints it into the largest square at the upper right of the area, the axes and key below.
   *
   * @param row the shown sample, which is ringed
   */
  void paint(PresentSheet sheet, PresentArea area, SurfaceView view, int row, Ground ground) {
    double side = Math.min(area.width() - 34, area.height() - BELOW);
    square = new PresentArea(area.right() - side, area.y() + 8, side, side);
    GraphicsContext g = sheet.g();
    if (ground != Ground.BLANK && view.surface().isPresent()) {
      g.drawImage(image(sheet, view), square.x(), square.y(), side, side);
    } else {
      g.setFill(sheet.palette().page());
      g.fillRect(square.x(), square.y(), side, side);
    }
    if (view.surface().isPresent()) points(sheet, view, row);
    view.curve().ifPresent(curve -> curve(sheet, view, curve, row, ground));
    corners(sheet);
    axes(sheet, view);
    if (ground == Ground.MAP) MapKey.paint(sheet, square, texts, view.slice().data().dataset());
    ring(sheet, view, row);
  }

  /** Rounds the corners by what lies around them: a clip would cost the frame. */
  private void corners(PresentSheet sheet) {
    GraphicsContext g = sheet.g();
    g.setFill(sheet.palette().card());
    corner(g, square.x(), square.y(), CORNER, CORNER);
    corner(g, square.right(), square.y(), -CORNER, CORNER);
    corner(g, square.x(), square.bottom(), CORNER, -CORNER);
    corner(g, square.right(), square.bottom(), -CORNER, -CORNER);
  }

  private static void corner(GraphicsContext g, double x, double y, double dx, double dy) {
    g.beginPath();
    g.moveTo(x - Math.signum(dx), y - Math.signum(dy));
    g.lineTo(x + dx, y - Math.signum(dy));
    g.lineTo(x + dx, y);
    g.quadraticCurveTo(x, y, x, y + dy);
    g.lineTo(x - Math.signum(dx), y + dy);
    g.closePath();
    g.fill();
  }

  private Image image(PresentSheet sheet, SurfaceView view) {
    OutputSurface surface = view.surface().orElseThrow();
    int size = (int) Math.max(60, Math.min(MOST_PIXELS, square.width() * sheet.scale()));
    ImageKey key = new ImageKey(surface, sheet.palette(), size);
    if (key.equals(imageOf)) return image;
    imageOf = key;
    boolean number = !view.slice().data().dataset().isClassification();
    Optional<HeatScale> scale =
        number ? Optional.of(HeatScale.ofTarget(view.slice().data())) : Optional.empty();
    int[] pixels = SurfacePixels.of(surface, 0, scale, false, sheet.palette(), size);
    // the canvas draws later: an image that was handed over must not change until then
    image = new WritableImage(size, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
    return image;
  }

  private double x(SurfaceView view, int point) {
    return square.x()
        + square.width() * view.slice().horizontal().share(view.answers().points().x(point));
  }

  private double y(SurfaceView view, int point) {
    double share = view.slice().vertical().orElseThrow().share(view.answers().points().y(point));
    return square.bottom() - square.height() * share;
  }

  private double markSize(SurfaceView view) {
    double many = Math.sqrt(160.0 / Math.max(1, view.answers().points().size()));
    return Math.max(3.2, Math.min(1.25, many) * square.width() / 52);
  }

  /** The marks stand still while the map changes: they are painted once, into a picture. */
  private void points(PresentSheet sheet, SurfaceView view, int row) {
    Object key = new MarksKey(view.answers().points(), square, sheet.palette(), sheet.scale(), row);
    if (!key.equals(marksOf)) {
      marksOf = key;
      marks = marks(sheet, view, row);
    }
    sheet.g().drawImage(marks, square.x(), square.y(), square.width(), square.height());
  }

  private Image marks(PresentSheet sheet, SurfaceView view, int row) {
    double scale = sheet.scale();
    Canvas canvas =
        new Canvas(Math.ceil(square.width() * scale), Math.ceil(square.height() * scale));
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.scale(scale, scale);
    g.translate(-square.x(), -square.y());
    MarkPainter painter = new MarkPainter(g);
    SurfacePoints points = view.answers().points();
    boolean number = !view.slice().data().dataset().isClassification();
    double size = markSize(view);
    HeatScale heat = number ? HeatScale.ofTarget(view.slice().data()) : null;
    for (int p = 0; p < points.size(); p++) {
      if (points.row(p) == row) continue;
      mark(sheet, painter, points.target(p), heat, x(view, p), y(view, p), size);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }

  private static void mark(
      PresentSheet sheet,
      MarkPainter marks,
      double target,
      HeatScale scale,
      double x,
      double y,
      double size) {
    Palette palette = sheet.palette();
    int label = scale == null ? (int) target : 0;
    Color color = scale == null ? palette.classColor(label) : palette.signed(scale.share(target));
    Color edge = scale == null ? palette.classEdge(label) : color.interpolate(palette.text(), EDGE);
    marks.paintOn(MarkShape.of(label), color, edge, palette.card(), x, y, size);
  }

  /** The outputs along one feature, with the samples of numbers as dots. */
  private void curve(
      PresentSheet sheet, SurfaceView view, OutputCurve curve, int row, Ground ground) {
    Curves curves = new Curves(view, curve);
    GraphicsContext g = sheet.g();
    MarkPainter marks = new MarkPainter(g);
    double size = markSize(view);
    SurfacePoints points = view.answers().points();
    for (int p = 0; p < points.size(); p++) {
      if (points.row(p) == row) continue;
      Color color = sheet.palette().muted();
      if (!curves.number) color = sheet.palette().classColor((int) points.target(p));
      marks.paintOn(
          MarkShape.of(curves.number ? 0 : (int) points.target(p)),
          color,
          curves.number ? color : sheet.palette().classEdge((int) points.target(p)),
          sheet.palette().card(),
          x(view, p),
          curves.y(points.target(p)),
          size);
    }
    if (ground == Ground.BLANK) return;
    for (int o = 0; o < curve.outputs(); o++) {
      g.setStroke(
          curves.number
              ? sheet.palette().accent()
              : sheet.palette().classColor(view.slice().data().targets().classAt(o)));
      g.setLineWidth(5);
      g.beginPath();
      for (int k = 0; k < curve.points(); k++) {
        double x = square.x() + square.width() * k / (curve.points() - 1);
        double y = curves.y(curve.y(o, k));
        if (k == 0) g.moveTo(x, y);
        else g.lineTo(x, y);
      }
      g.stroke();
    }
  }

  /** Where numbers lie that are shown along one feature. */
  private final class Curves {
    private final boolean number;
    private final double low;
    private final double high;

    Curves(SurfaceView view, OutputCurve curve) {
      number = !view.slice().data().dataset().isClassification();
      NetworkSpec spec = view.snapshot().recipe().network();
      HeatScale scale =
          number
              ? HeatScale.ofTarget(view.slice().data())
              : HeatScale.ofActivation(spec.activationOf(spec.layerCount() - 1));
      double beside = 0.12 * (scale.high() - scale.low());
      low = scale.low() - beside;
      high = scale.high() + beside;
    }

    double y(double value) {
      double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
      return square.bottom() - square.height() * share;
    }
  }

  private void axes(PresentSheet sheet, SurfaceView view) {
    PreparedData data = view.slice().data();
    Palette palette = sheet.palette();
    double size = PresentSheet.SMALL;
    String across = name(data, view.slice().first());
    sheet.text(across, square.x(), square.bottom() + 28, size, Face.REGULAR, palette.muted());
    String up =
        view.slice().second().isPresent()
            ? name(data, view.slice().second().getAsInt())
            : texts.get("present.axis", word(data, data.dataset().target().name()));
    GraphicsContext g = sheet.g();
    g.save();
    g.translate(square.x() - 13, square.bottom());
    g.rotate(-90);
    sheet.text(up, 0, 0, size, Face.REGULAR, palette.muted());
    g.restore();
  }

  private String name(PreparedData data, int feature) {
    Feature named = data.dataset().feature(feature);
    return texts.get("present.axis", word(data, named.name()));
  }

  private String word(PreparedData data, String name) {
    return new DataNames(texts, data.dataset()).word(name);
  }

  /** The shown sample, ringed, with a line to its name, where the fewest marks are covered. */
  private void ring(PresentSheet sheet, SurfaceView view, int row) {
    int point = -1;
    for (int p = 0; p < view.answers().points().size(); p++)
      if (view.answers().points().row(p) == row) point = p;
    if (point < 0 || view.curve().isPresent()) return;
    Palette palette = sheet.palette();
    double x = x(view, point);
    double y = y(view, point);
    double size = markSize(view);
    double radius = Math.max(15, 2.2 * size);
    boolean number = !view.slice().data().dataset().isClassification();
    String text = texts.get("present.this." + PresentWords.kind(view.slice().data()));
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD);
    double labelX = Math.max(square.x() + 8, Math.min(square.right() - width - 8, x - width / 2));
    double labelY = labelY(view, labelX, width, y);
    double toY = labelY > y ? labelY - 22 : labelY + 7;
    double beginY = labelY > y ? y + radius : y - radius;
    double toX = Math.max(labelX + 12, Math.min(labelX + width - 12, x));
    sheet.line(x, beginY, toX, toY, 6, palette.card());
    sheet.line(x, beginY, toX, toY, 2.6, palette.accent());
    sheet.disc(x, y, radius + 1.5, palette.card());
    sheet.ring(x, y, radius, 3.6, palette.accent());
    mark(
        sheet,
        new MarkPainter(sheet.g()),
        view.answers().points().target(point),
        number ? HeatScale.ofTarget(view.slice().data()) : null,
        x,
        y,
        1.3 * size);
    GraphicsContext g = sheet.g();
    g.setFill(palette.card().deriveColor(0, 1, 1, 0.72));
    g.fillRoundRect(labelX - 7, labelY - 23, width + 14, 31, 10, 10);
    sheet.text(text, labelX, labelY, PresentSheet.SMALL, Face.BOLD, palette.accent());
  }

  private double labelY(SurfaceView view, double labelX, double width, double y) {
    double best = y < square.middleY() ? square.bottom() - 16 : square.y() + 30;
    int fewest = Integer.MAX_VALUE;
    for (int k = 0; k < 9; k++) {
      double at = square.y() + 30 + k * (square.height() - 46) / 8;
      if (Math.abs(at - 8 - y) < 52) continue;
      int covered = covered(view, labelX, width, at);
      double distance = Math.abs(at - 8 - y) / square.height();
      int cost = 10 * covered + (int) (6 * distance);
      if (cost >= fewest) continue;
      fewest = cost;
      best = at;
    }
    return best;
  }

  private int covered(SurfaceView view, double labelX, double width, double labelY) {
    int covered = 0;
    for (int p = 0; p < view.answers().points().size(); p++) {
      double dx = x(view, p) - labelX;
      double dy = y(view, p) - labelY;
      if (dx > -10 && dx < width + 10 && dy > -30 && dy < 14) covered++;
    }
    return covered;
  }

  /** The row of the sample at that place of the page. */
  Optional<Integer> at(SurfaceView view, double x, double y) {
    if (!square.contains(x, y) || view.curve().isPresent()) return Optional.empty();
    Optional<Integer> nearest = Optional.empty();
    double least = NEAR;
    for (int p = 0; p < view.answers().points().size(); p++) {
      double distance = Math.hypot(x(view, p) - x, y(view, p) - y);
      if (distance >= least) continue;
      least = distance;
      nearest = Optional.of(view.answers().points().row(p));
    }
    return nearest;
  }
}
