package engram.ui.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * A ring around what the keyboard has reached, the same for everything in the window; it lies above
 * all and follows its node wherever that goes. What lies out of sight in a pane that scrolls has
 * none.
 */
public final class FocusRing extends Region {
  /** Between the node and the ring, so that it is seen beside a filled button, too. */
  private static final double GAP = 4;

  private final Runnable pulse = this::place;
  private Subscription ofOwner = Subscription.EMPTY;
  private Subscription ofScene = Subscription.EMPTY;
  private Node owner;

  /** The scene whose pulses are listened to; null while the ring is not shown. */
  private Scene pulsing;

  public FocusRing() {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    sceneProperty().subscribe(this::sceneChanged);
  }

  private void sceneChanged(Scene before, Scene now) {
    ofScene.unsubscribe();
    ofScene = Subscription.EMPTY;
    follow(null);
    if (now != null) ofScene = now.focusOwnerProperty().subscribe(this::follow);
  }

  /** The keyboard goes to that control, and the ring shows where it is. */
  void point(Node control) {
    control.requestFocus();
    if (owner == control) show(true);
  }

  private void follow(Node newOwner) {
    ofOwner.unsubscribe();
    ofOwner = Subscription.EMPTY;
    owner = newOwner;
    if (owner == null) hide();
    else ofOwner = owner.focusVisibleProperty().subscribe(this::show);
  }

  /** Placed anew in each pulse, but only while it is shown. */
  private void show(boolean shown) {
    hide();
    if (!shown) return;
    pulsing = getScene();
    pulsing.addPostLayoutPulseListener(pulse);
    place();
  }

  private void hide() {
    if (pulsing != null) pulsing.removePostLayoutPulseListener(pulse);
    pulsing = null;
    setVisible(false);
  }

  private void place() {
    Bounds seen = seen();
    setVisible(seen.getWidth() > 0 && seen.getHeight() > 0);
    if (!isVisible()) return;
    Bounds at = getParent().sceneToLocal(seen);
    resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /** What of the owner is in sight, with the gap, in the scene. */
  private Bounds seen() {
    Bounds all = owner.localToScene(owner.getLayoutBounds());
    Bounds seen =
        new BoundingBox(
            all.getMinX() - GAP,
            all.getMinY() - GAP,
            all.getWidth() + 2 * GAP,
            all.getHeight() + 2 * GAP);
    for (Parent each = owner.getParent(); each != null; each = each.getParent()) {
      Node clip = each.getClip();
      if (clip != null) seen = common(seen, each.localToScene(clip.getBoundsInParent()));
    }
    return common(seen, new BoundingBox(0, 0, getScene().getWidth(), getScene().getHeight()));
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }
}
