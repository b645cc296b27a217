package engram.view.chart;

import engram.viewmodel.Curve;
import engram.viewmodel.CurvePoints;
import engram.viewmodel.CurvesPicture;
import engram.viewmodel.NiceScale;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.fx.FXGraphics2D;

/**
 * A training curve and its test curve against epochs, by JFreeChart. It paints when told to, and
 * tells nobody of changes.
 */
final class CurveChart {
  private static final double BESIDE_ENDS = 0.013;
  private static final double ABOVE_END = 0.03;

  private static final int TRAIN = 0;
  private static final int TEST = 1;

  /** The same two beyond the present epoch. */
  private static final int AHEAD = 2;

  /** Where the points come from. */
  @FunctionalInterface
  interface Points {
    void thin(Curve curve, int first, int last, double columns, CurvePoints to);
  }

  private final Curve train;
  private final Curve test;
  private final CurveDataset data = new CurveDataset(4);
  private final TickAxis horizontal = new TickAxis();
  private final TickAxis vertical = new TickAxis();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final SettingMarks marks = new SettingMarks();
  private final ValueMarker present = new ValueMarker(0);
  private final XYPlot plot = new XYPlot(data, horizontal, vertical, renderer);
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private ChartLook look;
  private Rectangle2D area = new Rectangle2D.Double();

  CurveChart(Curve train, Curve test) {
    this.train = train;
    this.test = test;
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setSeriesShapesFilled(TEST, false);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.addAnnotation(marks);
    plot.addDomainMarker(present, Layer.FOREGROUND);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setNotify(false);
  }

  void setLook(ChartLook newLook) {
    look = newLook;
    double em = look.em();
    for (TickAxis axis : new TickAxis[] {horizontal, vertical}) {
      axis.setTickLabelFont(look.labels());
      axis.setTickLabelPaint(look.muted());
      double gap = 0.4 * em;
      axis.setTickLabelInsets(new RectangleInsets(gap, 0, 0, gap));
    }
    for (int part = 0; part <= AHEAD; part += AHEAD) {
      renderer.setSeriesPaint(part + TRAIN, look.train(part == AHEAD));
      renderer.setSeriesStroke(part + TRAIN, look.solid());
      renderer.setSeriesPaint(part + TEST, look.test(part == AHEAD));
      renderer.setSeriesStroke(part + TEST, look.dashed());
    }
    double dot = 0.6 * em;
    renderer.setDefaultShape(new Ellipse2D.Double(-dot / 2, -dot / 2, dot, dot));
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(look.thin());
    plot.setRangeZeroBaselineVisible(false);
    present.setPaint(look.accent());
    present.setStroke(look.solid());
    present.setAlpha(1);
    AxisSpace left = new AxisSpace();
    left.setLeft(3.2 * em);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace bottom = new AxisSpace();
    bottom.setBottom(1.5 * em);
    plot.setFixedDomainAxisSpace(bottom);
    plot.setInsets(new RectangleInsets(0.5 * em, 0, 0, 1.6 * em));
  }

  /** Paints at the origin. */
  void paint(
      GraphicsContext gc,
      double width,
      double height,
      CurvesPicture picture,
      NiceScale scale,
      Points points) {
    horizontal.show(
        picture.horizontal(),
        picture.horizontal().wholeTicks(ticks(width, 5 * look.em())),
        BESIDE_ENDS,
        BESIDE_ENDS);
    vertical.show(scale, scale.ticks(ticks(height, 2 * look.em())), 0, ABOVE_END);
    present.setValue(picture.present());
    marks.show(picture.marks(), look.muted(), 0.55 * look.em());
    data.setVertical(scale);
    fill(picture, points, width);
    gc.save();
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(new FXGraphics2D(gc), new Rectangle2D.Double(0, 0, width, height), info);
    gc.restore();
    area = info.getPlotInfo().getDataArea();
  }

  /** The rectangle of the curves, within the axes; empty before the first picture. */
  Bounds area() {
    return new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight());
  }

  /** The epoch at that horizontal place. */
  double epochAt(double x) {
    return horizontal.java2DToValue(x, area, RectangleEdge.BOTTOM);
  }

  double xOf(double epoch) {
    return horizontal.valueToJava2D(epoch, area, RectangleEdge.BOTTOM);
  }

  double yOf(double value) {
    return vertical.valueToJava2D(data.place(value), area, RectangleEdge.LEFT);
  }

  private static int ticks(double length, double apart) {
    return Math.max(2, (int) (length / apart));
  }

  private void fill(CurvesPicture picture, Points points, double columns) {
    int first = (int) Math.floor(picture.epochs().from());
    int last = (int) Math.ceil(picture.epochs().to());
    int middle = Math.max(first, Math.min(last, picture.present()));
    for (int part = 0; part <= AHEAD; part += AHEAD) {
      int from = part == 0 ? first : middle;
      int to = part == 0 ? middle : last;
      boolean seen = part == 0 ? picture.present() >= first : picture.last() > middle;
      for (int series : new int[] {TRAIN, TEST}) {
        CurvePoints buffer = data.points(part + series);
        buffer.clear();
        if (seen) points.thin(series == TRAIN ? train : test, from, to, columns, buffer);
        // one point makes no line: before training a dot shows where the run begins
        renderer.setSeriesShapesVisible(part + series, part == 0 && buffer.size() == 1);
      }
    }
  }
}
