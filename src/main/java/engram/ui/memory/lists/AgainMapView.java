package engram.ui.memory.lists;

import engram.ui.plot.PlotCanvas;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** The map of gap and delay; press or drag to look at another place of it. */
public final class AgainMapView extends PlotCanvas {
  private Place place = (gap, delay) -> {};

  /** Gets days. */
  interface Place {
    void at(double gap, double delay);
  }

  public AgainMapView() {
    getStyleClass().setAll("again-map");
    setCursor(Cursor.HAND);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
  }

  void setOnGap(Place newPlace) {
    place = newPlace;
  }

  private void go(MouseEvent event) {
    if (!event.isPrimaryButtonDown()) return;
    axes()
        .ifPresent(
            axes ->
                place.at(
                    AgainPlots.GAPS.at(inside(axes.share(event.getX()))) / AgainPlots.DAY,
                    AgainPlots.DELAYS.at(inside(axes.rowShare(event.getY()))) / AgainPlots.DAY));
  }

  private static double inside(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
