package engram.ui.inspector;

import engram.inspect.landscape.ValuePath;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws the path of a parameter from epoch 0 to the last one: a dot at the shown moment, a thin
 * pale line behind it, and a hair line at 0 where the path crosses it.
 */
public final class PathPainter {
  /** How far what comes after the shown moment fades into the card. */
  private static final double PALE = 0.35;

  private final GraphicsContext g;
  private final Pen pen;

  public PathPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(ValuePath path, Palette palette, double em, double width, double height) {
    double margin = 0.4 * em;
    double line = em / 13;
    g.clearRect(0, 0, width, height);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    Scale scale = new Scale(path, margin, width - margin, height - margin, margin);

    if (path.lowest() < 0 && path.highest() > 0) {
      pen.line(palette.border(), line);
      g.strokeLine(scale.left, scale.y(0), scale.right, scale.y(0));
    }
    pen.line(palette.muted().interpolate(palette.card(), PALE), line);
    strokePoints(path, scale, path.shown(), path.size() - 1);
    pen.line(palette.accent(), 1.6 * line);
    strokePoints(path, scale, 0, path.shown());

    double x = scale.x(path.epoch(path.shown()));
    double y = scale.y(path.value(path.shown()));
    pen.dot(x, y, 0.38 * em, palette.card());
    pen.dot(x, y, 0.26 * em, palette.accent());
  }

  private void strokePoints(ValuePath path, Scale scale, int from, int to) {
    if (from == to) return;
    g.beginPath();
    g.moveTo(scale.x(path.epoch(from)), scale.y(path.value(from)));
    for (int i = from + 1; i <= to; i++) {
      g.lineTo(scale.x(path.epoch(i)), scale.y(path.value(i)));
    }
    g.stroke();
  }

  /** From epochs and values to pixels; a path that never moved lies in the middle. */
  private record Scale(ValuePath path, double left, double right, double bottom, double top) {

    double x(double epoch) {
      double last = path.epoch(path.size() - 1);
      return last == 0 ? left : left + epoch / last * (right - left);
    }

    double y(double value) {
      // halves, because the whole difference of two huge numbers may be infinite
      double range = path.highest() / 2 - path.lowest() / 2;
      double share = range == 0 ? 0.5 : (value / 2 - path.lowest() / 2) / range;
      return bottom + share * (top - bottom);
    }
  }
}
