package engram.ui.surface;

import engram.ui.paint.Palette;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.DotPainter;
import engram.ui.plot.PlotAxes;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws what the outputs say along one feature, with the rows of the data as points. */
public final class OutputCurvePainter {
  /** A canvas gets lost in huge numbers. */
  private static final double FAR = 3;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final DotPainter dots;

  public OutputCurvePainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    dots = new DotPainter(g);
  }

  /** Clears and draws the whole picture. */
  public void paint(OutputCurvePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double unit = axes.em() / 13;
    g.clearRect(0, 0, width, height);
    axesPainter.paint(axes, palette);
    axesPainter.name(axes, picture.horizontal(), palette);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setStroke(palette.muted());
    g.setLineWidth(unit);
    if (picture.zero() > 0 && picture.zero() < 1) {
      double y = Math.rint(axes.y(picture.zero())) + unit / 2;
      g.strokeLine(axes.left(), y, axes.right(), y);
    }
    dots.paint(picture.dots(), axes, palette);
    g.save();
    g.beginPath();
    g.rect(axes.left(), axes.top(), axes.right() - axes.left(), axes.bottom() - axes.top());
    g.clip();
    for (OutputCurvePicture.Line line : picture.lines()) {
      Color color = line.label() < 0 ? palette.accent() : palette.classColor(line.label());
      stroke(line, axes, palette.card(), 5 * unit);
      stroke(line, axes, color, 2.6 * unit);
    }
    g.restore();
  }

  private void stroke(OutputCurvePicture.Line line, PlotAxes axes, Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.beginPath();
    boolean begun = false;
    for (int k = 0; k < line.xs().length; k++) {
      double y = line.ys()[k];
      if (Double.isNaN(y)) {
        begun = false;
        continue;
      }
      double px = axes.x(line.xs()[k]);
      double py = axes.y(Math.max(-FAR, Math.min(FAR, y)));
      if (begun) g.lineTo(px, py);
      else g.moveTo(px, py);
      begun = true;
    }
    g.stroke();
  }
}
