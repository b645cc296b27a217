package engram.view;

import javafx.scene.Node;

/** Whether a node is there: a hidden one takes no room. */
final class Presence {
  private Presence() {}

  /** Shows it in its room, or hides it without any. */
  static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
