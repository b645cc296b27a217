package engram.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What is never parted between two pages of a column.
 *
 * @param place of the thing in the column that it is, or is a part of
 * @param top below the beginning of the whole
 */
record PageBlock(Node node, Region place, double top, double bottom) {

  /**
   * All that is there of a thing in the column, from above: itself, or if it is parted, its parts.
   */
  static List<Node> parts(Node thing) {
    List<Node> parts = new ArrayList<>();
    add(thing, parts);
    return parts;
  }

  private static void add(Node node, List<Node> parts) {
    if (!node.isManaged()) return;
    if (node instanceof Pane box && PagedColumn.isParted(box)) {
      box.getChildren().forEach(each -> add(each, parts));
    } else {
      parts.add(node);
    }
  }

  /**
   * Those of a thing whose parts have their places.
   *
   * @param y where its place begins
   */
  static List<PageBlock> of(Node thing, Region place, double y) {
    List<PageBlock> blocks = new ArrayList<>();
    List<Node> parts = parts(thing);
    for (int k = 0; k < parts.size(); k++) {
      Node part = parts.get(k);
      double above = below(part, place);
      boolean last = k == parts.size() - 1;
      double end = last ? place.getHeight() : above + part.getLayoutBounds().getHeight();
      // what is around the parts belongs to the first and to the last
      blocks.add(new PageBlock(part, place, k == 0 ? y : y + above, y + end));
    }
    return blocks;
  }

  private static double below(Node part, Region place) {
    double y = 0;
    for (Node each = part; each != place; each = each.getParent()) y += each.getLayoutY();
    return y;
  }

  void show(boolean shown) {
    if (shown) place.setVisible(true);
    if (node.getParent() != place) node.setVisible(shown);
  }

  /** Whether it is that, or one of both is within the other. */
  boolean isWith(Node other) {
    return isIn(node, other) || isIn(other, node);
  }

  private static boolean isIn(Node node, Node around) {
    for (Node each = node; each != null; each = each.getParent()) if (each == around) return true;
    return false;
  }
}
