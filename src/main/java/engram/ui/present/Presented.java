package engram.ui.present;

import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * What a workspace or an experiment offers to be presented: what is told of it, and its picture.
 */
public interface Presented {

  PresentSubject subject();

  /** Paints the picture of that focus into an area of the sheet, which is empty there. */
  void paint(PresentSheet sheet, PresentArea area, int focus);

  /** The mouse was clicked there, in units of the page; as in the window. */
  default void click(double x, double y, int focus) {}

  /** The mouse was drawn to there with its button held; only in the window. */
  default void drag(double x, double y, int focus) {}

  /** When one of them changes, the picture does, besides when the subject does. */
  default List<ObservableValue<?>> changes() {
    return List.of();
  }
}
