package engram.ui.twin;

import engram.ui.base.PreferencesViewModel;
import engram.ui.curves.Curve;
import engram.ui.curves.CurvePoints;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One curve of the run, solid, and of its twin, dashed, on the same axes. What lies behind the
 * present epoch is pale.
 */
public final class TwinPlot extends PlotCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.3, 1.7, 0.6, 1.4);
  private static final LineStyle LINE =
      LineStyle.of(Ink.TRAINING, 0.13).ending(LineStyle.Ends.FLAT);

  /** Purple. */
  private static final LineStyle TWIN = LINE.in(Ink.ofCurve(1)).dashed(0.5, 0.3);

  private static final double AHEAD = 0.35;

  private final CurvePoints points = new CurvePoints();
  private String title = "";
  private double columns;
  private NiceScale horizontal;
  private NiceScale vertical;

  public TwinPlot() {
    getStyleClass().setAll("twin-plot");
  }

  public String getTitle() {
    return title;
  }

  /** What stands in the plot's free corner. */
  public void setTitle(String text) {
    title = text;
  }

  void show(Curve curve, TwinCurves of, PreferencesViewModel look) {
    setLook(look);
    show(
        () -> {
          columns = getWidth() - (MARGINS.left() + MARGINS.right()) * look.getFontSize();
          return of.isEmpty() ? Optional.empty() : Optional.of(plot(curve, of));
        });
  }

  private Plot plot(Curve curve, TwinCurves curves) {
    vertical = curve.isScore() ? curves.score() : curves.loss();
    horizontal = curves.epochs().scale();
    double present = horizontal.share(curves.present());
    List<PlotItem> items = new ArrayList<>();
    items.add(PlotItem.AXES);
    items.add(title(!curve.isScore()));
    items.add(PlotItem.Rule.at(present, LINE.in(Ink.ACCENT)));
    both(curve, curves, false, curves.lastOfMain(), LINE, items);
    both(curve, curves, true, curves.lastOfTwin(), TWIN, items);
    return new Plot(MARGINS, AxisTicks.of(vertical, 2), AxisTicks.whole(horizontal, 2.4), items);
  }

  /** In the corner that the curve leaves free. */
  private PlotItem title(boolean falls) {
    return PlotItem.Text.at(1, falls ? 1 : 0, title, Ink.MUTED)
        .moved(-0.2, falls ? 0.78 : -0.78)
        .aligned(Align.RIGHT);
  }

  private void both(
      Curve curve, TwinCurves of, boolean twin, int last, LineStyle style, List<PlotItem> items) {
    int middle = Math.min(last, of.present());
    items.add(part(curve, of, twin, 0, middle, style));
    items.add(part(curve, of, twin, middle, last, style.in(style.ink().clear(AHEAD))));
  }

  private PlotItem part(
      Curve curve, TwinCurves of, boolean twin, int first, int last, LineStyle style) {
    points.clear();
    if (first < last) of.thin(twin, curve, first, last, columns, points);
    return points.line(horizontal::share, vertical::share, style).clip();
  }
}
