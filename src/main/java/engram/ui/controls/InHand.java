package engram.ui.controls;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Whether a pane is in hand: it has the focus. Who goes from it to the bar, where the menu is, has
 * not laid it down.
 */
public final class InHand {
  /** The style class of the bar. */
  private static final String BAR = "transport";

  private Subscription ofScene = Subscription.EMPTY;
  private final Node pane;
  private final BooleanProperty inHand;

  private InHand(Node pane, BooleanProperty inHand) {
    this.pane = pane;
    this.inHand = inHand;
  }

  /** Tells that property until the subscription ends; then the pane is not in hand. */
  public static Subscription follow(Node pane, BooleanProperty inHand) {
    InHand following = new InHand(pane, inHand);
    return Subscription.combine(
        pane.sceneProperty().subscribe(following::follow), following::leave);
  }

  private void follow(Scene scene) {
    leave();
    if (scene != null) ofScene = scene.focusOwnerProperty().subscribe(this::look);
  }

  private void leave() {
    ofScene.unsubscribe();
    ofScene = Subscription.EMPTY;
    inHand.set(false);
  }

  private void look(Node focus) {
    for (Node each = focus; each != null; each = each.getParent()) {
      if (each == pane) inHand.set(true);
      if (each == pane || each.getStyleClass().contains(BAR)) return;
    }
    inHand.set(false);
  }
}
