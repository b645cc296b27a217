package engram.view;

import engram.render.PlotAxes;
import engram.render.PlotAxes.Tick;
import engram.render.StoresCurvesPainter;
import engram.render.StoresCurvesPainter.Mark;
import engram.render.StoresCurvesPainter.Series;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import java.util.List;

/** Curves of one experiment on both stores, in percent. */
public final class StoresPlot extends InspectorCanvas {
  private static final double LEFT = 2.2;
  private static final double RIGHT = 1.2;
  private static final double TOP = 1.6;
  private static final double BOTTOM = 1.4;

  private final StoresCurvesPainter painter = new StoresCurvesPainter(graphics());
  private PreferencesViewModel look;
  private NiceScale percent = new NiceScale(0, 100, false);
  private List<Tick> columns = List.of();
  private List<Series> series = List.of();
  private List<Mark> marks = List.of();

  public StoresPlot() {
    getStyleClass().setAll("recall-plot");
    setPainter(this::draw);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  void show(NiceScale scale, List<Tick> ticks, List<Series> newSeries, List<Mark> newMarks) {
    percent = scale;
    columns = ticks;
    series = newSeries;
    marks = newMarks;
    paint();
  }

  private void draw() {
    clear();
    if (look == null) return;
    double em = look.getFontSize();
    double bottom = getHeight() - BOTTOM * em;
    int rows = Math.max(3, (int) ((bottom - TOP * em) / (2 * em)));
    PlotAxes axes =
        new PlotAxes(
            LEFT * em,
            getWidth() - RIGHT * em,
            TOP * em,
            bottom,
            em,
            PlotTicks.of(percent, percent.ticks(rows)),
            columns);
    painter.paint(axes, series, marks, InspectorPictures.palette(look));
  }
}
