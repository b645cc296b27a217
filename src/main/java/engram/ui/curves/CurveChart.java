package engram.ui.curves;

import engram.ui.plot.ChartLook;
import engram.ui.plot.ChartLook.Strength;
import engram.ui.plot.NiceScale;
import engram.ui.plot.TickAxis;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
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
 * The curves of training, validation and test against epochs, by JFreeChart. It paints when told
 * to, and tells nobody of changes.
 */
final class CurveChart {
  private static final double BESIDE_ENDS = 0.013;
  private static final double ABOVE_END = 0.03;

  /** Where the points come from. */
  @FunctionalInterface
  interface Points {
    void thin(int branch, Curve curve, int first, int last, double columns, CurvePoints to);
  }

  private final CurveKind kind;
  private final CurveDataset data = new CurveDataset();
  private final TickAxis horizontal = new TickAxis();
  private final TickAxis vertical = new TickAxis();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final SettingMarks marks = new SettingMarks();
  private final PresentDots dots = new PresentDots();
  private final ValueMarker present = new ValueMarker(0);
  private final XYPlot plot = new XYPlot(data, horizontal, vertical, renderer);
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private ChartLook look;
  private Rectangle2D area = new Rectangle2D.Double();

  CurveChart(CurveKind kind) {
    this.kind = kind;
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setAutoPopulateSeriesShape(false);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.addAnnotation(marks);
    plot.addAnnotation(dots);
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
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(look.thin());
    plot.setRangeZeroBaselinePaint(look.muted());
    plot.setRangeZeroBaselineStroke(look.thin());
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
      GraphicsContext gc, double width, double height, CurvesPicture picture, Points points) {
    NiceScale scale = kind.scale(picture);
    horizontal.show(
        picture.horizontal(),
        picture.horizontal().wholeTicks(ticks(width, 5 * look.em())),
        BESIDE_ENDS,
        BESIDE_ENDS);
    vertical.show(scale, scale.ticks(ticks(height, 2 * look.em())), 0, ABOVE_END);
    plot.setRangeZeroBaselineVisible(scale.start() < 0 && !scale.logarithmic());
    present.setValue(picture.place());
    marks.show(picture.marks(), look.muted(), 0.55 * look.em());
    data.setVertical(scale);
    dots.show(picture.place(), dots(picture), look);
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

  private List<PresentDots.Dot> dots(CurvesPicture picture) {
    return kind.in(picture).stream()
        .map(curve -> new PresentDots.Dot(curve.part(), data.place(picture.now().of(curve))))
        .toList();
  }

  /** What is added first lies on top. */
  private void fill(CurvesPicture picture, Points points, double columns) {
    data.clear();
    int first = (int) Math.floor(picture.epochs().from());
    int last = (int) Math.ceil(picture.epochs().to());
    int middle = Math.max(first, Math.min(last, picture.present()));
    int branch = picture.branch();
    if (picture.present() >= first) {
      add(
          picture,
          Strength.PRESENT,
          (curve, to) -> points.thin(branch, curve, first, middle, columns, to));
    }
    if (picture.last() > middle) {
      add(
          picture,
          Strength.AHEAD,
          (curve, to) -> points.thin(branch, curve, middle, last, columns, to));
    }
    for (PaleCurve pale : picture.pale()) {
      int from = Math.max(first, pale.from());
      Strength strength = pale.compared() ? Strength.COMPARED : Strength.PALE;
      add(
          picture,
          strength,
          (curve, to) -> points.thin(pale.branch(), curve, from, last, columns, to));
    }
  }

  private void add(
      CurvesPicture picture, Strength strength, BiConsumer<Curve, CurvePoints> points) {
    for (Curve curve : kind.in(picture)) {
      int series = data.getSeriesCount();
      points.accept(curve, data.add());
      renderer.setSeriesPaint(series, look.color(curve.part(), strength), false);
      renderer.setSeriesStroke(series, look.stroke(curve.part(), strength), false);
    }
  }
}
