package engram.ui.controls;

import javafx.scene.Node;

/** Whether a node is there: a hidden one takes no room. */
public final class Presence {
  private Presence() {}

  /** Shows it in its room, or hides it without any. */
  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
