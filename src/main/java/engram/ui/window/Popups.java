package engram.ui.window;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * The menus, lists and hints over a scene. They have a scene of their own, but take their colours
 * from that of their owner, and are styled at the moment they open: if the owner's styles were
 * changed since the last frame there would be none yet.
 */
public final class Popups {
  private final Scene scene;
  private final ListChangeListener<Window> opening = this::changed;

  private Popups(Scene scene) {
    this.scene = scene;
    Window.getWindows().addListener(new WeakListChangeListener<>(opening));
  }

  /** From now on, as long as the scene is there, none over it opens without its colours. */
  public static void install(Scene scene) {
    scene.getProperties().put(Popups.class, new Popups(scene));
  }

  /** JavaFX would style them before their owner has the styles of another theme. */
  public static void closeAll() {
    for (Window each : List.copyOf(Window.getWindows())) {
      if (each instanceof PopupWindow) each.hide();
    }
  }

  /** A window stands in the list before it is styled. */
  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) change.getAddedSubList().forEach(this::styleOwner);
  }

  private void styleOwner(Window opened) {
    if (!(opened instanceof PopupWindow popup) || sceneOf(popup) != scene) return;
    Node owner = popup.getOwnerNode();
    if (owner != null) owner.applyCss();
    scene.getRoot().applyCss();
  }

  /** Of its owner; a menu's menus are owned by its own window. */
  private static Scene sceneOf(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow over) owner = over.getOwnerWindow();
    return owner == null ? null : owner.getScene();
  }
}
