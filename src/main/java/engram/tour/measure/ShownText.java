package engram.tour.measure;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/**
 * A text that a scene shows, wholly or in part; lengths in pixels of the scene.
 *
 * @param size of its font, with all that makes it larger or smaller
 * @param color with its transparency
 * @param disabled whether it belongs to a control that is disabled
 * @param boxes what its letters cover, line by line, as far as it is seen
 * @param cut how it is cut off; empty if it is whole
 * @param owner texts of one owner never lie over each other
 * @param where the controls around it
 */
record ShownText(
    String text,
    double size,
    Color color,
    boolean disabled,
    List<Rectangle2D> boxes,
    Optional<String> cut,
    Object owner,
    String where) {

  ShownText {
    boxes = List.copyOf(boxes);
  }

  ShownText cut(String how) {
    return new ShownText(text, size, color, disabled, boxes, Optional.of(how), owner, where);
  }

  /** The controls around it, and where its first line lies. */
  String place() {
    Rectangle2D first = boxes.get(0);
    return "%s at %d, %d"
        .formatted(where, Math.round(first.getMinX()), Math.round(first.getMinY()));
  }
}
