package engram.tour.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;

/** Names a place in a scene by the controls around it. */
final class Where {
  private static final int NAMES = 4;

  private Where() {}

  /** The node and what is around it, outermost first. */
  static String of(Node node) {
    List<String> names = new ArrayList<>();
    for (Node each = node; each != null && names.size() < NAMES; each = each.getParent()) {
      if (each.getId() != null || !each.getStyleClass().isEmpty()) names.add(name(each));
    }
    Collections.reverse(names);
    return String.join(" ", names);
  }

  /** Its id, else its style class, else its kind. */
  static String name(Node node) {
    if (node.getId() != null) return "#" + node.getId();
    List<String> classes = node.getStyleClass();
    return classes.isEmpty()
        ? node.getClass().getSimpleName()
        : "." + classes.get(classes.size() - 1);
  }
}
