package engram.ui.twin;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.curves.Curve;
import engram.ui.curves.CurvePoints;
import engram.ui.inspector.InspectorPictures;
import engram.ui.paint.Palette;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotTicks;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * One curve of the run, solid, and of its twin, dashed, on the same axes. What lies behind the
 * present epoch is pale.
 */
public final class TwinPlot extends FittedCanvas {
  /** Of Okabe and Ito's colours the reddish purple. */
  private static final int TWIN_COLOR = 3;

  private static final double LEFT = 2.3;
  private static final double RIGHT = 1.7;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 1.4;
  private static final double TICK = 2.4;
  private static final double LINE = 0.13;
  private static final double[] DASHES = {0.5, 0.3};
  private static final double AHEAD = 0.35;

  private final AxesPainter painter = new AxesPainter(graphics());
  private final CurvePoints points = new CurvePoints();
  private TwinCurves curves;
  private PreferencesViewModel preferences;
  private String title = "";
  private Curve curve;
  private NiceScale vertical;
  private NiceScale horizontal;
  private PlotAxes axes;

  public TwinPlot() {
    getStyleClass().setAll("twin-plot");
    setPainter(this::draw);
  }

  public String getTitle() {
    return title;
  }

  /** What stands in the plot's free corner. */
  public void setTitle(String text) {
    title = text;
  }

  void show(Curve shown, TwinCurves of, PreferencesViewModel look) {
    curve = shown;
    curves = of;
    preferences = look;
  }

  private void draw() {
    clear();
    if (curves == null || curves.isEmpty()) return;
    vertical = curve.isScore() ? curves.score() : curves.loss();
    horizontal = new NiceScale(curves.epochs().from(), curves.epochs().to(), false);
    axes = axes(preferences.getFontSize());
    Palette palette = InspectorPictures.palette(preferences);
    painter.paint(axes, palette);
    GraphicsContext g = graphics();
    paintTitle(g);
    double line = LINE * axes.em();
    g.save();
    g.beginPath();
    g.rect(axes.left(), axes.top() - line, width(), axes.bottom() - axes.top() + 2 * line);
    g.clip();
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setLineWidth(line);
    paintBoth(g, palette);
    g.restore();
  }

  private PlotAxes axes(double em) {
    double right = getWidth() - RIGHT * em;
    double bottom = getHeight() - BOTTOM * em;
    int rows = Math.max(3, (int) ((bottom - TOP * em) / (2 * em)));
    int columns = Math.max(2, (int) ((right - LEFT * em) / (TICK * em)));
    return new PlotAxes(
        LEFT * em,
        right,
        TOP * em,
        bottom,
        em,
        PlotTicks.of(vertical, vertical.ticks(rows)),
        PlotTicks.of(horizontal, horizontal.wholeTicks(columns)));
  }

  /** In the corner that the curve leaves free. */
  private void paintTitle(GraphicsContext g) {
    boolean falls = !curve.isScore();
    double free = 0.2 * axes.em();
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(falls ? VPos.TOP : VPos.BOTTOM);
    g.fillText(title, axes.right() - free, falls ? axes.top() + free : axes.bottom() - free);
  }

  private void paintBoth(GraphicsContext g, Palette palette) {
    g.setStroke(palette.accent());
    double x = xOf(curves.present());
    g.strokeLine(x, axes.top(), x, axes.bottom());
    paintCurve(g, false, palette.trainCurve(), curves.lastOfMain());
    g.setLineDashes(DASHES[0] * axes.em(), DASHES[1] * axes.em());
    paintCurve(g, true, palette.classColor(TWIN_COLOR), curves.lastOfTwin());
  }

  private void paintCurve(GraphicsContext g, boolean ofTwin, Color color, int last) {
    int middle = Math.min(last, curves.present());
    g.setStroke(color);
    paintPart(g, ofTwin, 0, middle);
    g.setStroke(color.deriveColor(0, 1, 1, AHEAD));
    paintPart(g, ofTwin, middle, last);
  }

  private void paintPart(GraphicsContext g, boolean ofTwin, int first, int last) {
    if (first >= last) return;
    points.clear();
    curves.thin(ofTwin, curve, first, last, width(), points);
    g.beginPath();
    for (int i = 0; i < points.size(); i++) {
      double x = xOf(points.epoch(i));
      double y = axes.y(vertical.share(points.value(i)));
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private double width() {
    return axes.right() - axes.left();
  }

  private double xOf(double epoch) {
    return axes.x(horizontal.share(epoch));
  }
}
