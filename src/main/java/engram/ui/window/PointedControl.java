package engram.ui.window;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** A control that is to be seen and to get the keyboard, wherever it is. */
final class PointedControl {
  private PointedControl() {}

  /** What takes the keyboard in the node of that id, if it is shown; scrolls it into sight. */
  static Optional<Node> find(Parent root, String id) {
    root.applyCss();
    root.layout();
    Optional<Node> found =
        root.lookupAll("#" + id).stream()
            .filter(PointedControl::isShown)
            .findFirst()
            .flatMap(PointedControl::focusable);
    found.ifPresent(PointedControl::scrollTo);
    return found;
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) return false;
    }
    return true;
  }

  private static Optional<Node> focusable(Node node) {
    if (node.isFocusTraversable()) return Optional.of(node);
    if (!(node instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(child -> focusable(child).stream())
        .findFirst();
  }

  private static void scrollTo(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane pane) scroll(pane, node);
    }
  }

  /** Into the middle, as far as the pane goes. */
  private static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double seen = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - seen;
    if (beyond <= 0) return;
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double above = at.getCenterY() - seen / 2;
    pane.setVvalue(Math.max(0, Math.min(1, above / beyond)));
  }
}
