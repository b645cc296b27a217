package engram.ui.selection;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The colour over what is selected; takes no room and lets the mouse through. */
final class SelectionMarks extends Path {
  private final Pane pane;
  private List<Bounds> shown = List.of();

  SelectionMarks(Pane pane) {
    this.pane = pane;
    getStyleClass().add("text-selection");
    setManaged(false);
    setMouseTransparent(true);
    setStroke(null);
  }

  /**
   * @param boxes in coordinates of the scene
   */
  void show(List<Bounds> boxes) {
    List<Bounds> local = boxes.stream().map(pane::sceneToLocal).toList();
    if (Objects.equals(local, shown)) return;
    shown = local;
    getElements().clear();
    for (Bounds box : local) {
      getElements()
          .addAll(
              new MoveTo(box.getMinX(), box.getMinY()),
              new LineTo(box.getMaxX(), box.getMinY()),
              new LineTo(box.getMaxX(), box.getMaxY()),
              new LineTo(box.getMinX(), box.getMaxY()),
              new ClosePath());
    }
  }
}
