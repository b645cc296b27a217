package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlanePath;
import engram.inspect.landscape.PlaneWindow;
import engram.nn.Elementary;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.ColorScale;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotPainter;
import engram.ui.surface.Contours;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws a loss landscape as heat map with contour lines, over it the path walked so far: a ring at
 * epoch 0, a dot at the present place, pale what comes after it.
 */
final class LandscapePainter {
  private static final double PALE = 0.5;

  private final Drawing g;
  private final PlotPainter painter;
  private final ColorScale colorScale;
  private final HeatImage heat = new HeatImage();
  private final List<double[]> lines = new ArrayList<>();

  /** What the lines belong to: they are looked for once a map. */
  private LossLandscape traced;

  LandscapePainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  LandscapePainter(Drawing g) {
    this.g = g;
    painter = new PlotPainter(g);
    colorScale = new ColorScale(g);
  }

  /** Clears and draws the whole picture. */
  void paint(
      LandscapePicture picture,
      Palette palette,
      LandscapeFrame frame,
      double width,
      double height) {
    LossLandscape map = picture.map();
    LossRamp ramp = new LossRamp(palette);
    PlotAxes axes = frame.axes(picture);
    g.clear(0, 0, width, height);
    if (Double.isFinite(map.highest())) {
      LossScale scale = LossScale.of(map);
      double side = frame.side();
      g.drawImage(heat.of(map, scale, ramp), frame.left(), frame.top(), side, side, true);
      contours(map, scale, ramp, frame);
      legend(picture, scale, ramp, palette, axes);
    }
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.Axes.OUTSIDE));
    picture.path().ifPresent(path -> path(path, map.window(), items));
    marks(picture, items);
    painter.paint(axes, items, palette);
  }

  private void contours(LossLandscape map, LossScale scale, LossRamp ramp, LandscapeFrame frame) {
    double cell = frame.side() / (map.size() - 1);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineWidth(LineStyle.HAIR * frame.em());
    if (map != traced) {
      lines.clear();
      for (double level : scale.levels()) {
        lines.add(
            Contours.segments(
                map.size(), (i, j) -> Elementary.log(map.loss(i, j)), Elementary.log(level)));
      }
      traced = map;
    }
    for (int line = 0; line < lines.size(); line++) {
      g.setStroke(ramp.line(scale.share(scale.levels().get(line))));
      trace(lines.get(line), cell, frame);
    }
  }

  private void trace(double[] segments, double cell, LandscapeFrame frame) {
    g.beginPath();
    for (int k = 0; k < segments.length; k += 4) {
      g.moveTo(frame.left() + segments[k] * cell, frame.bottom() - segments[k + 1] * cell);
      g.lineTo(frame.left() + segments[k + 2] * cell, frame.bottom() - segments[k + 3] * cell);
    }
    g.stroke();
  }

  /** The scale to the right, and the losses of the lines as far as there is room. */
  private void legend(
      LandscapePicture picture, LossScale scale, LossRamp ramp, Palette palette, PlotAxes axes) {
    List<PlotAxes.Tick> numbers = new ArrayList<>();
    double free = Double.POSITIVE_INFINITY;
    for (double level : scale.levels()) {
      double share = scale.share(level);
      if (axes.y(share) > free) continue;
      numbers.add(new PlotAxes.Tick(share, picture.number().apply(level)));
      free = axes.y(share) - axes.em();
    }
    colorScale.paint(axes, ramp::ground, numbers, palette);
    for (double level : scale.levels()) {
      colorScale.mark(axes, scale.share(level), ramp.line(scale.share(level)));
    }
  }

  private static void path(PlanePath path, PlaneWindow window, List<PlotItem> items) {
    LineStyle line = LineStyle.of(Ink.ACCENT, 2 * LineStyle.HAIR).round();
    Line whole =
        Line.of(path.size(), i -> window.shareA(path.a(i)), i -> window.shareB(path.b(i)), line)
            .clip();
    LineStyle after = line.in(Ink.MUTED.faded(PALE)).wide(1.4 * LineStyle.HAIR);
    items.add(whole.part(path.shown(), path.size() - 1).in(after));
    Line before = whole.part(0, path.shown());
    items.add(before.in(line.in(Ink.CARD).wide(4 * LineStyle.HAIR)));
    items.add(before);
    if (!window.holds(path.a(0), path.b(0), 1)) return;
    items.add(new Dot(whole.xs()[0], whole.ys()[0], 0.34, Ink.ACCENT));
    items.add(new Dot(whole.xs()[0], whole.ys()[0], 0.2, Ink.CARD));
  }

  private static void marks(LandscapePicture picture, List<PlotItem> items) {
    Place present = picture.present();
    PlaneWindow window = picture.map().window();
    double x = within(window.shareA(present.a()));
    double y = within(window.shareB(present.b()));
    items.addAll(Dot.rimmed(x, y, 0.55, 0.42, Ink.ACCENT));
    if (!window.holds(present.a(), present.b(), 1)) items.add(new Dot(x, y, 0.26, Ink.CARD));
    if (picture.target().isEmpty()) return;
    double toX = window.shareA(picture.target().get().a());
    double toY = window.shareB(picture.target().get().b());
    LineStyle line = LineStyle.of(Ink.ACCENT.faded(PALE), 1.5 * LineStyle.HAIR).round();
    items.add(Line.between(x, y, toX, toY, line.dashed(0.3, 0.3)));
    items.addAll(Dot.rimmed(toX, toY, 0.55, 0.42, Ink.TEXT));
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /**
   * The colours of a landscape, smooth between its points; made anew only for another landscape.
   */
  private static final class HeatImage {
    /** Pixels a side: the canvas enlarges it. */
    private static final int PIXELS = 240;

    private final int[] pixels = new int[PIXELS * PIXELS];
    private final WritableImage image = new WritableImage(PIXELS, PIXELS);
    private LossLandscape shown;
    private int shownHigh;

    /** Without colour where the loss is not finite. */
    Image of(LossLandscape map, LossScale scale, LossRamp ramp) {
      if (map == shown && ramp.pixel(1) == shownHigh) return image;
      for (int row = 0; row < PIXELS; row++) {
        double y = 1 - (row + 0.5) / PIXELS;
        for (int column = 0; column < PIXELS; column++) {
          double loss = map.lossAt((column + 0.5) / PIXELS, y);
          pixels[row * PIXELS + column] = Double.isNaN(loss) ? 0 : ramp.pixel(scale.share(loss));
        }
      }
      image
          .getPixelWriter()
          .setPixels(0, 0, PIXELS, PIXELS, PixelFormat.getIntArgbInstance(), pixels, 0, PIXELS);
      shown = map;
      shownHigh = ramp.pixel(1);
      return image;
    }
  }
}
