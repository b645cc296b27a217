package engram.view;

import engram.render.Palette;
import engram.viewmodel.Curve;
import engram.viewmodel.CurvePoints;
import engram.viewmodel.CurvesPicture;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.TwinCurves;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * One curve of the run, solid, and of its twin, dashed, on the same axes. What lies behind the
 * present epoch is pale.
 */
public final class TwinPlot extends Region {
  /** Of Okabe and Ito's colours the reddish purple. */
  private static final int TWIN_COLOR = 3;

  private static final double LEFT = 2.3;
  private static final double RIGHT = 1.7;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 1.4;
  private static final double SMALL = 0.8;
  private static final double TICK = 2.4;
  private static final double LINE = 0.13;
  private static final double[] DASHES = {0.5, 0.3};
  private static final double AHEAD = 0.35;

  private final Canvas canvas = new Canvas();
  private final CurvePoints points = new CurvePoints();
  private TwinCurves curves;
  private PreferencesViewModel preferences;
  private String title = "";
  private Curve curve;
  private NiceScale vertical;

  public TwinPlot() {
    getStyleClass().add("twin-plot");
    getChildren().add(canvas);
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

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  void paint() {
    if (curves == null || curves.isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    vertical = curve == Curve.TRAIN_LOSS ? curves.loss() : CurvesPicture.ACCURACY;
    Palette palette = InspectorPictures.palette(preferences);
    paintAxes(g, palette);
    g.save();
    g.beginPath();
    g.rect(left(), top() - em() * LINE, right() - left(), bottom() - top() + 2 * em() * LINE);
    g.clip();
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setLineWidth(LINE * em());
    paintBoth(g, palette);
    g.restore();
  }

  private void paintBoth(GraphicsContext g, Palette palette) {
    g.setStroke(palette.accent());
    double x = xOf(curves.present());
    g.strokeLine(x, top(), x, bottom());
    paintCurve(g, false, palette.trainCurve(), curves.lastOfMain());
    g.setLineDashes(DASHES[0] * em(), DASHES[1] * em());
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
    curves.thin(ofTwin, curve, first, last, right() - left(), points);
    g.beginPath();
    for (int i = 0; i < points.size(); i++) {
      double x = xOf(points.epoch(i));
      double y = yOf(points.value(i));
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void paintAxes(GraphicsContext g, Palette palette) {
    g.setLineDashes();
    g.setLineWidth(1);
    g.setStroke(palette.border());
    g.setFill(palette.muted());
    g.setFont(Font.font("Noto Sans SC", SMALL * em()));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    int most = Math.max(3, (int) ((bottom() - top()) / (2 * em())));
    for (NiceScale.Tick tick : vertical.ticks(most)) {
      double y = Math.rint(y(tick.place())) + 0.5;
      g.strokeLine(left(), y, right(), y);
      g.fillText(tick.text(), left() - 0.4 * em(), y);
    }
    boolean falls = curve == Curve.TRAIN_LOSS;
    g.setTextBaseline(falls ? VPos.TOP : VPos.BOTTOM);
    g.fillText(title, right() - 0.2 * em(), falls ? top() + 0.2 * em() : bottom() - 0.2 * em());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    NiceScale horizontal = new NiceScale(curves.epochs().from(), curves.epochs().to(), false);
    List<NiceScale.Tick> ticks =
        horizontal.wholeTicks(Math.max(2, (int) ((right() - left()) / (TICK * em()))));
    for (NiceScale.Tick tick : ticks) {
      g.fillText(tick.text(), xOf(tick.place()), bottom() + 0.25 * em());
    }
  }

  private double em() {
    return preferences.getFontSize();
  }

  private double left() {
    return LEFT * em();
  }

  private double right() {
    return Math.max(left() + 1, getWidth() - RIGHT * em());
  }

  private double top() {
    return TOP * em();
  }

  private double bottom() {
    return Math.max(top() + 1, getHeight() - BOTTOM * em());
  }

  private double xOf(double epoch) {
    double share = (epoch - curves.epochs().from()) / curves.epochs().length();
    return left() + share * (right() - left());
  }

  private double yOf(double value) {
    return y(vertical.place(value));
  }

  private double y(double place) {
    double share = (place - vertical.start()) / (vertical.end() - vertical.start());
    return bottom() - share * (bottom() - top());
  }
}
