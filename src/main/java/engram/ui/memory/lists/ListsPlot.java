package engram.ui.memory.lists;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.memory.lists.ListsCurvesPainter.Mark;
import engram.ui.memory.lists.ListsCurvesPainter.Series;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.plot.PlotMargins;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Curves of one experiment on both stores, in percent. */
public final class ListsPlot extends FittedCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.6, 1.4);

  private final ListsCurvesPainter painter = new ListsCurvesPainter(graphics());
  private PreferencesViewModel look;
  private NiceScale percent = new NiceScale(0, 100, false);
  private List<Tick> columns = List.of();
  private List<Series> series = List.of();
  private List<Mark> marks = List.of();

  public ListsPlot() {
    getStyleClass().setAll("recall-plot");
    setPainter(this::draw);
  }

  /** What pressing and dragging in it does, with a share of the horizontal axis. */
  void setOnPlace(DoubleConsumer action) {
    setCursor(Cursor.HAND);
    setOnMousePressed(event -> point(event, action));
    setOnMouseDragged(event -> point(event, action));
  }

  private void point(MouseEvent event, DoubleConsumer action) {
    if (look == null || !event.isPrimaryButtonDown()) return;
    action.accept(Math.max(0, Math.min(1, axes().share(event.getX()))));
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
    painter.paint(axes(), series, marks, InspectorPictures.palette(look));
  }

  private PlotAxes axes() {
    return MARGINS.axes(this, look.getFontSize(), percent, 2, columns);
  }
}
