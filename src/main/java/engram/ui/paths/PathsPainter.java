package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws several paths over the same epochs, each in a colour and a dash pattern of its own; what
 * comes after the present epoch is pale.
 */
public final class PathsPainter {
  /** How far what comes after the present epoch fades into the card. */
  private static final double PALE = 0.65;

  private static final double LINE = 0.15;

  /** Strokes and gaps of each look in em; the first is solid. */
  private static final double[][] DASHES = {
    {}, {0.7, 0.3}, {0.15, 0.3}, {0.8, 0.3, 0.15, 0.3}, {1.4, 0.4}, {0.7, 0.3, 0.15, 0.3, 0.15, 0.3}
  };

  /**
   * Which colour of the Okabe-Ito set each look has: not the two that are hard to tell from its
   * blue and hard to see on white.
   */
  private static final int[] COLOURS = {0, 1, 2, 3, 5, 7};

  private final GraphicsContext g;
  private final Pen pen;
  private final AxesPainter axesPainter;

  public PathsPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
    axesPainter = new AxesPainter(g);
  }

  /**
   * A path and its look.
   *
   * @param look 0 … 5
   */
  public record Line(ValuePath path, int look) {}

  /**
   * Clears and draws the whole picture.
   *
   * @param present the epoch that is shown everywhere
   * @param pointed the epoch that is pointed at
   */
  public void paint(
      PathsPlot plot, List<Line> lines, double present, OptionalDouble pointed, Palette palette) {
    axesPainter.paint(plot.axes(), palette);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (Line line : lines) {
      Color color = color(line.look(), palette);
      ValuePath path = line.path();
      stroke(line.look(), color.interpolate(palette.card(), PALE), plot.axes().em());
      curve(plot, path, path.shown(), path.size() - 1);
      stroke(line.look(), color, plot.axes().em());
      curve(plot, path, 0, path.shown());
    }
    g.setLineDashes();
    pointed.ifPresent(epoch -> hair(plot, epoch, palette.muted(), 1));
    hair(plot, present, palette.accent(), LINE * plot.axes().em());
    for (Line line : lines) {
      dots(plot, line, pointed, palette);
    }
  }

  /** A short piece of that look, as it stands in the legend. */
  public void paintSample(int look, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    stroke(look, color(look, palette), em);
    g.strokeLine(0, height / 2, width, height / 2);
    g.setLineDashes();
  }

  private static Color color(int look, Palette palette) {
    return palette.classColor(COLOURS[look % COLOURS.length]);
  }

  private void stroke(int look, Color color, double em) {
    double[] dashes = DASHES[look % DASHES.length].clone();
    for (int i = 0; i < dashes.length; i++) dashes[i] *= em;
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(LINE * em);
    g.setLineDashes(dashes);
    g.setStroke(color);
  }

  private void curve(PathsPlot plot, ValuePath path, int from, int to) {
    if (from == to) return;
    g.beginPath();
    g.moveTo(plot.x(path.epoch(from)), plot.y(path.value(from)));
    for (int i = from + 1; i <= to; i++) g.lineTo(plot.x(path.epoch(i)), plot.y(path.value(i)));
    g.stroke();
  }

  private void hair(PathsPlot plot, double epoch, Color color, double width) {
    pen.line(color, width);
    g.strokeLine(plot.x(epoch), plot.axes().top(), plot.x(epoch), plot.axes().bottom());
  }

  /** Where the lines are at the present epoch, and at the one that is pointed at. */
  private void dots(PathsPlot plot, Line line, OptionalDouble pointed, Palette palette) {
    ValuePath path = line.path();
    Color color = color(line.look(), palette);
    dot(plot, path.epoch(path.shown()), path.value(path.shown()), color, palette.card());
    pointed.ifPresent(epoch -> dot(plot, epoch, path.nearestTo(epoch), color, palette.card()));
  }

  private void dot(PathsPlot plot, double epoch, double value, Color color, Color card) {
    double x = plot.x(epoch);
    double y = plot.y(value);
    double radius = 0.3 * plot.axes().em();
    pen.dot(x, y, 1.4 * radius, card);
    pen.dot(x, y, radius, color);
  }
}
