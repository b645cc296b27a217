package engram.ui.present;

import engram.data.Feature;
import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.paint.Drawing;
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
    /** The samples alone, with the key. */
    SAMPLES,
    /** The samples alone, without a key. */
    BLANK,
    /** The map, its key standing elsewhere. */
    MAP_WITHOUT_KEY;

    private boolean hasMap() {
      return this == MAP || this == MAP_WITHOUT_KEY;
    }

    private boolean hasKey() {
      return this == MAP || this == SAMPLES;
    }
  }

  /**
   * Paints it into the largest square at the upper right of the area, the axes and key below.
   *
   * @param row the shown sample, which is ringed
   */
  void paint(PresentSheet sheet, PresentArea area, SurfaceView view, int row, Ground ground) {
    double side = Math.min(area.width() - 34, area.height() - BELOW);
    side = Math.floor(side * sheet.scale()) / sheet.scale();
    double left = sheet.wholeX(area.right() - side);
    square = new PresentArea(left, sheet.wholeY(area.y() + 8), side, side);
    MapFrame frame = new MapFrame(square, view);
    Drawing g = sheet.g();
    if (ground.hasMap() && view.surface().isPresent()) {
      Image map = image(sheet, view);
      if (map.getWidth() < MOST_PIXELS) sheet.image(map, square.x(), square.y());
      else g.drawImage(map, square.x(), square.y(), side, side, true);
    } else {
      g.setFill(sheet.palette().page());
      g.fillRect(square.x(), square.y(), side, side);
    }
    if (view.surface().isPresent()) points(sheet, frame, row);
    view.curve().ifPresent(curve -> curve(sheet, frame, curve, row, ground));
    corners(sheet);
    axes(sheet, view);
    if (ground.hasKey()) MapKey.paint(sheet, square, texts, view.slice().data().dataset());
    MapRing.paint(sheet, frame, row, texts);
  }

  /** Rounds the corners by what lies around them: a clip would cost the frame. */
  private void corners(PresentSheet sheet) {
    Drawing g = sheet.g();
    g.setFill(sheet.palette().card());
    corner(g, square.x(), square.y(), CORNER, CORNER);
    corner(g, square.right(), square.y(), -CORNER, CORNER);
    corner(g, square.x(), square.bottom(), CORNER, -CORNER);
    corner(g, square.right(), square.bottom(), -CORNER, -CORNER);
  }

  private static void corner(Drawing g, double x, double y, double dx, double dy) {
    g.beginPath();
    g.moveTo(x - Math.signum(dx), y - Math.signum(dy));
    g.lineTo(x + dx, y - Math.signum(dy));
    g.lineTo(x + dx, y);
    g.quadraticCurve(x + dx, y, x, y, x, y + dy);
    g.lineTo(x - Math.signum(dx), y + dy);
    g.closePath();
    g.fill();
  }

  private Image image(PresentSheet sheet, SurfaceView view) {
    OutputSurface surface = view.surface().orElseThrow();
    int size = (int) Math.max(60, Math.min(MOST_PIXELS, Math.rint(square.width() * sheet.scale())));
    ImageKey key = new ImageKey(surface, sheet.palette(), size);
    if (key.equals(imageOf)) return image;
    imageOf = key;
    Optional<HeatScale> scale =
        MapFrame.isNumber(view)
            ? Optional.of(HeatScale.ofTarget(view.slice().data()))
            : Optional.empty();
    int[] pixels = SurfacePixels.of(surface, 0, scale, false, sheet.palette(), size);
    // the canvas draws later: an image that was handed over must not change until then
    image = new WritableImage(size, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
    return image;
  }

  /** The marks stand still while the map changes: they are painted once, into a picture. */
  private void points(PresentSheet sheet, MapFrame frame, int row) {
    SurfacePoints points = frame.points();
    Object key = new MarksKey(points, square, sheet.palette(), sheet.scale(), row);
    if (!key.equals(marksOf)) {
      marksOf = key;
      marks = marks(sheet, frame, row);
    }
    sheet.image(marks, square.x(), square.y());
  }

  private Image marks(PresentSheet sheet, MapFrame frame, int row) {
    double scale = sheet.scale();
    Canvas canvas =
        new Canvas(Math.rint(square.width() * scale), Math.rint(square.height() * scale));
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.scale(scale, scale);
    g.translate(-square.x(), -square.y());
    MarkPainter painter = new MarkPainter(g);
    SurfacePoints points = frame.points();
    double size = frame.markSize();
    HeatScale heat = frame.heat();
    for (int p = 0; p < points.size(); p++) {
      if (points.row(p) == row) continue;
      mark(sheet, painter, points.target(p), heat, frame.x(p), frame.y(p), size);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }

  static void mark(
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
      PresentSheet sheet, MapFrame frame, OutputCurve curve, int row, Ground ground) {
    SurfaceView view = frame.view();
    boolean number = MapFrame.isNumber(view);
    Drawing g = sheet.g();
    MarkPainter marks = new MarkPainter(g);
    double size = frame.markSize();
    SurfacePoints points = frame.points();
    for (int p = 0; p < points.size(); p++) {
      if (points.row(p) == row) continue;
      Color color = sheet.palette().muted();
      if (!number) color = sheet.palette().classColor((int) points.target(p));
      marks.paintOn(
          MarkShape.of(number ? 0 : (int) points.target(p)),
          color,
          number ? color : sheet.palette().classEdge((int) points.target(p)),
          sheet.palette().card(),
          frame.x(p),
          frame.y(p),
          size);
    }
    if (!ground.hasMap()) return;
    for (int o = 0; o < curve.outputs(); o++) {
      g.setStroke(
          number
              ? sheet.palette().accent()
              : sheet.palette().classColor(view.slice().data().targets().classAt(o)));
      g.setLineWidth(5);
      g.beginPath();
      for (int k = 0; k < curve.points(); k++) {
        double x = square.x() + square.width() * k / (curve.points() - 1);
        double y = frame.heightOf(curve.y(o, k));
        if (k == 0) g.moveTo(x, y);
        else g.lineTo(x, y);
      }
      g.stroke();
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
    Drawing g = sheet.g();
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

  /** The row of the sample at that place of the page. */
  Optional<Integer> at(SurfaceView view, double x, double y) {
    if (!square.contains(x, y) || view.curve().isPresent()) return Optional.empty();
    Optional<Integer> nearest = Optional.empty();
    MapFrame frame = new MapFrame(square, view);
    double least = NEAR;
    for (int p = 0; p < view.answers().points().size(); p++) {
      double distance = Math.hypot(frame.x(p) - x, frame.y(p) - y);
      if (distance >= least) continue;
      least = distance;
      nearest = Optional.of(view.answers().points().row(p));
    }
    return nearest;
  }
}
