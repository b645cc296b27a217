package engram.ui.network;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The key 0: while it is held, and no text is being typed, the network is shown as it began. */
final class BeforeKey {
  private static final Set<KeyCode> KEYS = Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

  private final Node pane;
  private final BooleanProperty before;
  private final EventHandler<KeyEvent> pressed = this::press;
  private final EventHandler<KeyEvent> released = this::release;

  BeforeKey(Node pane, BooleanProperty before) {
    this.pane = pane;
    this.before = before;
    pane.sceneProperty().subscribe(this::sceneChanged);
  }

  private void sceneChanged(Scene was, Scene now) {
    if (was != null) {
      was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      was.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
      now.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    before.set(false);
  }

  private void press(KeyEvent event) {
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    if (modified || !KEYS.contains(event.getCode()) || isTyped()) return;
    before.set(true);
    event.consume();
  }

  private void release(KeyEvent event) {
    if (KEYS.contains(event.getCode())) before.set(false);
  }

  private boolean isTyped() {
    return pane.getScene().getFocusOwner() instanceof TextInputControl text && text.isEditable();
  }
}
