package engram.ui.plot;

import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.AbstractXYDataset;

/** Draws the lines of a plot by JFreeChart, within its axes. It paints when told to. */
public final class ChartLines {
  private final Lines data = new Lines();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final XYPlot plot = new XYPlot(data, axis(), axis(), renderer);

  public ChartLines() {
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setAutoPopulateSeriesShape(false);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNotify(false);
  }

  private static NumberAxis axis() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(0, 1);
    return axis;
  }

  /**
   * @param lines the first lies on top
   */
  public void paint(Drawing g, PlotAxes axes, List<PlotItem.Line> lines, Palette palette) {
    data.lines = lines;
    for (int k = 0; k < lines.size(); k++) {
      LineStyle style = lines.get(k).style();
      renderer.setSeriesPaint(k, color(PlotColors.of(style.ink(), palette)), false);
      renderer.setSeriesStroke(k, stroke(style, axes.em()), false);
    }
    double width = axes.right() - axes.left();
    double height = axes.bottom() - axes.top();
    g.save();
    Graphics2D graphics = g.graphics();
    plot.draw(
        graphics, new Rectangle2D.Double(axes.left(), axes.top(), width, height), null, null, null);
    graphics.dispose();
    g.restore();
  }

  private static Color color(javafx.scene.paint.Color color) {
    return new Color(
        (float) color.getRed(),
        (float) color.getGreen(),
        (float) color.getBlue(),
        (float) color.getOpacity());
  }

  private static BasicStroke stroke(LineStyle style, double em) {
    float width = (float) (style.width() * em);
    int cap = BasicStroke.CAP_BUTT;
    int join = BasicStroke.JOIN_BEVEL;
    int count = style.dashes().size();
    if (count == 0) return new BasicStroke(width, cap, join);
    float[] dashes = new float[count];
    for (int k = 0; k < count; k++) dashes[k] = (float) (style.dashes().get(k) * em);
    return new BasicStroke(width, cap, join, 10, dashes, 0);
  }

  /** As JFreeChart reads them; it is told of no change. */
  private static final class Lines extends AbstractXYDataset {
    private List<PlotItem.Line> lines = List.of();

    @Override
    public int getSeriesCount() {
      return lines.size();
    }

    @Override
    public Integer getSeriesKey(int line) {
      return line;
    }

    @Override
    public int getItemCount(int line) {
      return lines.get(line).xs().length;
    }

    @Override
    public double getXValue(int line, int point) {
      return lines.get(line).xs()[point];
    }

    @Override
    public double getYValue(int line, int point) {
      return lines.get(line).ys()[point];
    }

    @Override
    public Double getX(int line, int point) {
      return getXValue(line, point);
    }

    @Override
    public Double getY(int line, int point) {
      return getYValue(line, point);
    }
  }
}
