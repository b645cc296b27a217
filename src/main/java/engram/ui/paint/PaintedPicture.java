package engram.ui.paint;

import java.util.Optional;
import javafx.scene.Node;

/** What a node of the window shows, painted on anything and at any size. */
public interface PaintedPicture {
  /**
   * Paints all of it at the origin, on a ground that is there.
   *
   * @param numbers whether it writes all its numbers, if it {@link #hasNumbers() can}
   */
  void paint(Drawing to, double width, double height, boolean numbers);

  /** Whether there are numbers that the window does not show. */
  default boolean hasNumbers() {
    return false;
  }

  /** From now on that is what the node shows. */
  static void offer(Node node, PaintedPicture picture) {
    node.getProperties().put(PaintedPicture.class, picture);
  }

  /** What a node shows, if it is known. */
  static Optional<PaintedPicture> of(Node node) {
    return node.hasProperties()
        ? Optional.ofNullable((PaintedPicture) node.getProperties().get(PaintedPicture.class))
        : Optional.empty();
  }
}
