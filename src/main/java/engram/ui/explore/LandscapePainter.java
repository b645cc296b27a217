package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.PlanePath;
import engram.ui.explore.LandscapePicture.Place;
import engram.ui.explore.LandscapePicture.Tick;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.surface.Contours;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Draws a loss landscape as heat map with contour lines, over it the path walked so far: a ring at
 * epoch 0, a dot at the present place, pale what comes after it.
 */
public final class LandscapePainter {
  /** Font size in em. */
  private static final double SMALL = 0.8;

  private static final double PALE = 0.5;

  /** Sides of the map. */
  private static final double FAR = 50;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private final HeatImage heat = new HeatImage();
  private final List<double[]> lines = new ArrayList<>();

  /** What the lines belong to: they are looked for once a map. */
  private LossLandscape traced;

  public LandscapePainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** Clears and draws the whole picture. */
  public void paint(
      LandscapePicture picture,
      Palette palette,
      LandscapeFrame frame,
      double width,
      double height) {
    LossLandscape map = picture.map();
    LossRamp ramp = new LossRamp(palette);
    g.clearRect(0, 0, width, height);
    g.setTextBaseline(VPos.CENTER);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineDashes();
    if (Double.isFinite(map.highest())) {
      LossScale scale = LossScale.of(map);
      g.drawImage(heat.of(map, scale, ramp), frame.left(), frame.top(), frame.side(), frame.side());
      contours(map, scale, ramp, frame);
      new LossLegend(g, fonts).paint(picture, scale, ramp, palette, frame);
    }
    axes(picture, palette, frame);
    g.save();
    g.beginPath();
    g.rect(frame.left(), frame.top(), frame.side(), frame.side());
    g.clip();
    picture.path().ifPresent(path -> path(path, map, palette, frame));
    g.restore();
    marks(picture, palette, frame);
  }

  private void contours(LossLandscape map, LossScale scale, LossRamp ramp, LandscapeFrame frame) {
    double cell = frame.side() / (map.size() - 1);
    g.setLineWidth(frame.em() / 13);
    if (map != traced) {
      lines.clear();
      for (double level : scale.levels()) {
        lines.add(
            Contours.segments(map.size(), (i, j) -> Math.log(map.loss(i, j)), Math.log(level)));
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

  private void axes(LandscapePicture picture, Palette palette, LandscapeFrame frame) {
    double em = frame.em();
    double below = frame.bottom() + 0.8 * em;
    g.setStroke(palette.border());
    g.setLineWidth(em / 13);
    g.strokeRect(frame.left(), frame.top(), frame.side(), frame.side());
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    g.setTextAlign(TextAlignment.CENTER);
    for (Tick tick : picture.columns()) {
      double x = frame.left() + tick.share() * frame.side();
      g.strokeLine(x, frame.bottom(), x, frame.bottom() + 0.25 * em);
      g.fillText(tick.text(), x, below);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    for (Tick tick : picture.rows()) {
      double y = frame.bottom() - tick.share() * frame.side();
      g.strokeLine(frame.left() - 0.25 * em, y, frame.left(), y);
      g.fillText(tick.text(), frame.left() - 0.45 * em, y);
    }
  }

  private void path(PlanePath path, LossLandscape map, Palette palette, LandscapeFrame frame) {
    double unit = frame.em() / 13;
    Color after = palette.muted().interpolate(palette.card(), PALE);
    stroke(path, map, frame, path.shown(), path.size() - 1, after, 1.4 * unit);
    stroke(path, map, frame, 0, path.shown(), palette.card(), 4 * unit);
    stroke(path, map, frame, 0, path.shown(), palette.accent(), 2 * unit);
    double x = near(frame.x(map.window(), path.a(0)), frame.left(), frame);
    double y = near(frame.y(map.window(), path.b(0)), frame.top(), frame);
    pen.dot(x, y, 0.34 * frame.em(), palette.accent());
    pen.dot(x, y, 0.2 * frame.em(), palette.card());
  }

  private void stroke(
      PlanePath path,
      LossLandscape map,
      LandscapeFrame frame,
      int from,
      int to,
      Color color,
      double width) {
    if (from >= to) return;
    g.setStroke(color);
    g.setLineWidth(width);
    g.beginPath();
    for (int i = from; i <= to; i++) {
      double x = near(frame.x(map.window(), path.a(i)), frame.left(), frame);
      double y = near(frame.y(map.window(), path.b(i)), frame.top(), frame);
      if (i == from) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void marks(LandscapePicture picture, Palette palette, LandscapeFrame frame) {
    double em = frame.em();
    Place present = picture.present();
    double x = within(frame.x(picture.map().window(), present.a()), frame.left(), frame.right());
    double y = within(frame.y(picture.map().window(), present.b()), frame.top(), frame.bottom());
    boolean inside = picture.map().window().holds(present.a(), present.b(), 1);
    pen.dot(x, y, 0.55 * em, palette.card());
    pen.dot(x, y, 0.42 * em, palette.accent());
    if (!inside) pen.dot(x, y, 0.26 * em, palette.card());
    picture
        .target()
        .ifPresent(
            target -> {
              double tx = frame.x(picture.map().window(), target.a());
              double ty = frame.y(picture.map().window(), target.b());
              g.setStroke(palette.accent().interpolate(palette.card(), PALE));
              g.setLineWidth(1.5 * em / 13);
              g.setLineDashes(0.3 * em, 0.3 * em);
              g.strokeLine(x, y, tx, ty);
              g.setLineDashes();
              pen.dot(tx, ty, 0.55 * em, palette.card());
              pen.dot(tx, ty, 0.42 * em, palette.text());
            });
  }

  /** A canvas gets lost in huge numbers: what is far outside is nearer, but still outside. */
  private static double near(double value, double start, LandscapeFrame frame) {
    return within(value, start - FAR * frame.side(), start + FAR * frame.side());
  }

  private static double within(double value, double least, double greatest) {
    return Math.max(least, Math.min(greatest, value));
  }
}
