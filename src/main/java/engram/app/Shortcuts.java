package engram.app;

import engram.viewmodel.SurgeryViewModel;
import engram.viewmodel.TransportViewModel;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the transport, wherever the focus is: Space, the arrows and Home; L and F for the
 * selected part. They pass by a text that is being typed, and a control that was reached by the Tab
 * key.
 */
final class Shortcuts {
  private final Scene scene;
  private final Map<KeyCode, Runnable> actions;

  private Shortcuts(Scene scene, TransportViewModel transport, SurgeryViewModel surgery) {
    this.scene = scene;
    actions =
        Map.of(
            KeyCode.SPACE, transport::toggle,
            KeyCode.RIGHT, transport::stepForward,
            KeyCode.LEFT, transport::stepBack,
            KeyCode.HOME, transport::reset,
            KeyCode.L, surgery::toggleLesion,
            KeyCode.F, surgery::toggleFrozen);
  }

  static void install(Scene scene, TransportViewModel transport, SurgeryViewModel surgery) {
    Shortcuts shortcuts = new Shortcuts(scene, transport, surgery);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::handle);
  }

  private void handle(KeyEvent event) {
    Runnable action = actions.get(event.getCode());
    if (action == null || isModified(event) || belongsToFocus()) return;
    action.run();
    event.consume();
  }

  private static boolean isModified(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
  }

  private boolean belongsToFocus() {
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl text && text.isEditable()) return true;
    return focus != null && focus != scene.getRoot() && focus.isFocusVisible();
  }
}
