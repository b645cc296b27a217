package engram.ui.memory.lists;

import engram.ui.plot.PlotCanvas;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** The calendar of an exam, whose sessions are dragged; a press takes the nearest of them. */
public final class AgainCalendarView extends PlotCanvas {
  private AgainViewModel again;
  private int held;

  public AgainCalendarView() {
    getStyleClass().setAll("again-calendar");
    setCursor(Cursor.HAND);
    setOnMousePressed(
        event -> {
          held = nearest(day(event));
          move(event);
        });
    setOnMouseDragged(this::move);
  }

  void show(AgainViewModel of) {
    again = of;
  }

  private double day(MouseEvent event) {
    return axes().map(axes -> axes.share(event.getX())).orElse(0.0) * AgainPlots.CALENDAR;
  }

  private int nearest(double day) {
    int found = 0;
    var days = again.examProperty().get().days();
    for (int k = 1; k < days.size(); k++) {
      if (Math.abs(days.get(k) - day) < Math.abs(days.get(found) - day)) found = k;
    }
    return found;
  }

  private void move(MouseEvent event) {
    if (event.isPrimaryButtonDown()) again.move(held, (int) Math.rint(day(event)));
  }
}
