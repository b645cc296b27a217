package engram.ui.plot;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws a {@link ScatterPlot}. */
public final class ScatterPainter {
  private static final double LEFT = 3.4;
  private static final double RIGHT = 1;
  private static final double TOP = 1.9;
  private static final double BOTTOM = 2.7;

  /** Half the width of a mark in em; of many rows it is smaller. */
  private static final double SIZE = 0.34;

  private static final int MANY = 400;
  private static final double LEAST_SIZE = 0.18;

  private final GraphicsContext g;
  private final PaintFonts fonts = new PaintFonts();
  private final AxesPainter axesPainter;
  private final MarkPainter markPainter;
  private final Pen pen;

  public ScatterPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g, fonts);
    markPainter = new MarkPainter(g);
    pen = new Pen(g);
  }

  /**
   * Where the axes of a picture of that size lie.
   *
   * @param em size of the base font in pixels
   */
  public static PlotAxes axes(ScatterPlot plot, double em, double width, double height) {
    return new PlotAxes(
        LEFT * em,
        width - RIGHT * em,
        TOP * em,
        height - BOTTOM * em,
        em,
        plot.rows(),
        plot.columns());
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param pointed the row that is pointed at
   * @param selected the row that is shown in the network
   * @param em size of the base font in pixels
   */
  public void paint(
      ScatterPlot plot,
      OptionalInt pointed,
      OptionalInt selected,
      Palette palette,
      double em,
      double width,
      double height) {
    PlotAxes axes = axes(plot, em, width, height);
    g.clearRect(0, 0, width, height);
    axesPainter.paint(axes, palette);
    lines(axes, palette);
    names(plot, axes, palette);
    double size = size(plot.marks().size()) * em;
    for (ScatterPlot.Mark mark : plot.marks()) {
      double x = axes.x(mark.x());
      double y = axes.y(mark.y());
      Color color = color(mark, palette);
      if (mark.label() < 0) {
        markPainter.paintEdged(mark.part(), color, palette.muted(), x, y, size);
      } else {
        markPainter.paint(MarkShape.of(mark.label()), mark.part(), color, x, y, size);
      }
    }
    ring(plot, axes, pointed, palette.pointed(), size);
    ring(plot, axes, selected, palette.accent(), size);
  }

  private void ring(ScatterPlot plot, PlotAxes axes, OptionalInt row, Color color, double size) {
    if (row.isEmpty()) return;
    double radius = 1.6 * size + 0.25 * axes.em();
    pen.line(color, 0.17 * axes.em());
    for (ScatterPlot.Mark mark : plot.marks()) {
      if (mark.row() != row.getAsInt()) continue;
      g.strokeOval(axes.x(mark.x()) - radius, axes.y(mark.y()) - radius, 2 * radius, 2 * radius);
    }
  }

  /** Half the width of a mark in em, when there are so many. */
  public static double size(int marks) {
    return marks <= MANY ? SIZE : Math.max(LEAST_SIZE, SIZE * Math.sqrt((double) MANY / marks));
  }

  /** The colour of a class, or from orange for the least number to blue for the greatest. */
  public static Color color(ScatterPlot.Mark mark, Palette palette) {
    return mark.label() < 0 ? palette.signed(mark.shade()) : palette.classColor(mark.label());
  }

  private void lines(PlotAxes axes, Palette palette) {
    double unit = axes.em() / 13;
    g.setStroke(palette.border());
    g.setLineWidth(unit);
    for (PlotAxes.Tick tick : axes.columns()) {
      double x = Math.rint(axes.x(tick.place())) + unit / 2;
      g.strokeLine(x, axes.top(), x, axes.bottom());
    }
  }

  private void names(ScatterPlot plot, PlotAxes axes, Palette palette) {
    double em = axes.em();
    g.setFont(fonts.regular(0.92 * em));
    g.setFill(palette.text());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(plot.vertical(), 0.3 * em, 0.8 * em);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(plot.horizontal(), axes.right(), axes.bottom() + 2.1 * em);
  }
}
