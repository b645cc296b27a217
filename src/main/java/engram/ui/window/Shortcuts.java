package engram.ui.window;

import engram.ui.base.PanesViewModel;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.network.SurgeryViewModel;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the transport in front, wherever the focus is: Space, the arrows and Home; L and F
 * for the selected part while the network is seen. They pass by a text that is being typed, a
 * table, and a control that was reached by the Tab key.
 */
public final class Shortcuts {
  private final Scene scene;
  private final PanesViewModel panes;
  private final Map<KeyCode, Runnable> actions;
  private final Map<KeyCode, Runnable> ofNetwork;

  private Shortcuts(
      Scene scene, Supplier<Transport> transport, SurgeryViewModel surgery, PanesViewModel panes) {
    this.scene = scene;
    this.panes = panes;
    actions =
        Map.of(
            KeyCode.SPACE, () -> transport.get().toggle(),
            KeyCode.RIGHT, () -> transport.get().stepForward(),
            KeyCode.LEFT, () -> transport.get().stepBack(),
            KeyCode.HOME, () -> transport.get().reset());
    ofNetwork = Map.of(KeyCode.L, surgery::toggleLesion, KeyCode.F, surgery::toggleFrozen);
  }

  /**
   * @param transport that of the workspace in front
   */
  public static void install(
      Scene scene, Supplier<Transport> transport, SurgeryViewModel surgery, PanesViewModel panes) {
    Shortcuts shortcuts = new Shortcuts(scene, transport, surgery, panes);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::handle);
  }

  private void handle(KeyEvent event) {
    Runnable action = actionOf(event.getCode());
    if (action == null || isModified(event) || belongsToFocus()) return;
    action.run();
    event.consume();
  }

  private Runnable actionOf(KeyCode code) {
    Runnable onNetwork = panes.getWorkspace() == Workspace.TRAIN ? ofNetwork.get(code) : null;
    return onNetwork != null ? onNetwork : actions.get(code);
  }

  private static boolean isModified(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
  }

  private boolean belongsToFocus() {
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl text && text.isEditable()) return true;
    if (focus instanceof TableView) return true;
    return focus != null && focus != scene.getRoot() && focus.isFocusVisible();
  }
}
