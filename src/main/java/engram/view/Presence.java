package engram.view;

import javafx.scene.Node;

/** Whether a node is there: a hidden one takes no room. */
final class Presence {
  private Presence() {}

  static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
