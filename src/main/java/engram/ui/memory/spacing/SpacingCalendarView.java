package engram.ui.memory.spacing;

import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotCanvas;
import engram.ui.selection.DragArea;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/** The calendar of an exam with a handle for each session, which is dragged or moved by keys. */
public final class SpacingCalendarView extends Pane implements DragArea {
  /** Of a handle, from its top to the axis, whose first number stays free. */
  private static final double ABOVE_AXIS = 1.4;

  private final Canvas canvas = new Canvas();
  private final List<SessionHandle> handles = new ArrayList<>();
  private SpacingModels models;
  private PreferencesViewModel look;
  private SpacingCalendar calendar;

  /** Tells where its axes are. */
  private static final class Canvas extends PlotCanvas {
    PlotAxes place(SpacingCalendar calendar, double em) {
      return calendar.plot().axes(getWidth(), getHeight(), em);
    }
  }

  public SpacingCalendarView() {
    getStyleClass().setAll("spacing-calendar");
    canvas.getStyleClass().clear();
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
  }

  public String getHelpText() {
    return canvas.getHelpText();
  }

  /** What the picture shows, for screen readers. */
  public void setHelpText(String text) {
    canvas.setAccessibleHelp(text);
  }

  void show(SpacingModels of, SpacingCalendar drawn, PreferencesViewModel newLook) {
    models = of;
    look = newLook;
    calendar = drawn;
    canvas.setLook(look);
    showPlan();
  }

  /** The sessions or the day of the exam, or how it goes, may be others. */
  void showPlan() {
    int count = models.exam.days().size();
    while (handles.size() < count) {
      SessionHandle handle = new SessionHandle(handles.size(), models, this::dayAt);
      handles.add(handle);
      getChildren().add(handle);
    }
    while (handles.size() > count) getChildren().remove(handles.remove(handles.size() - 1));
    handles.forEach(SessionHandle::tell);
    canvas.show(calendar.plot());
    requestLayout();
  }

  void paint() {
    canvas.paint();
  }

  private PlotAxes axes() {
    return canvas.place(calendar, look.getFontSize());
  }

  /** The whole day at a place of the scene. */
  private double dayAt(double sceneX) {
    return Math.rint(axes().share(sceneToLocal(sceneX, 0).getX()) * calendar.days());
  }

  @Override
  protected void layoutChildren() {
    canvas.resizeRelocate(0, 0, getWidth(), getHeight());
    if (models == null) return;
    PlotAxes axes = axes();
    for (int k = 0; k < handles.size(); k++) {
      SessionHandle handle = handles.get(k);
      double size = handle.prefWidth(-1);
      double day = models.exam.days().get(k);
      double x = axes.x(day / calendar.days()) - size / 2;
      double y = axes.bottom() - ABOVE_AXIS * size - above(k, size, axes) * size;
      handle.resizeRelocate(x, y, size, size);
    }
  }

  /**
   * How many handles it stands on: those behind it that are about as far to the right, so that the
   * Tab key goes down.
   */
  private int above(int handle, double size, PlotAxes axes) {
    List<Double> days = models.exam.days();
    double near = 0.8 * size / (axes.right() - axes.left()) * calendar.days();
    int lower = 0;
    for (int k = handle + 1; k < days.size(); k++) {
      if (Math.abs(days.get(k) - days.get(handle)) < near) lower++;
    }
    return lower;
  }
}
