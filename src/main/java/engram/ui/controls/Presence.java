package engram.ui.controls;

import javafx.scene.Node;

/** Whether a node is there: a hidden one takes no room. */
public final class Presence {
  private static final Object WANTED = "engram.wanted";
  private static final Object HIDDEN = "engram.hidden";

  private Presence() {}

  /** Shows it in its room, or hides it without any. */
  public static void set(Node node, boolean shown) {
    node.getProperties().put(WANTED, shown);
    show(node);
  }

  /** Hides it, whoever wants it to be shown, or no longer. */
  static void hide(Node node, boolean hidden) {
    boolean before = Boolean.TRUE.equals(node.getProperties().put(HIDDEN, hidden));
    if (before || hidden) show(node);
  }

  private static void show(Node node) {
    boolean wanted = !Boolean.FALSE.equals(node.getProperties().get(WANTED));
    boolean shown = wanted && !Boolean.TRUE.equals(node.getProperties().get(HIDDEN));
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
