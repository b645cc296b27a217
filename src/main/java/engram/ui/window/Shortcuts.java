package engram.ui.window;

import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.network.SurgeryViewModel;
import java.util.Map;
import java.util.function.Consumer;
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
  private static final Map<KeyCode, Consumer<Transport>> OF_TRANSPORT =
      Map.of(
          KeyCode.SPACE, Transport::toggle,
          KeyCode.RIGHT, Transport::stepForward,
          KeyCode.LEFT, Transport::stepBack,
          KeyCode.HOME, Transport::reset);
  private static final Map<KeyCode, Consumer<SurgeryViewModel>> OF_NETWORK =
      Map.of(KeyCode.L, SurgeryViewModel::toggleLesion, KeyCode.F, SurgeryViewModel::toggleFrozen);

  private final Scene scene;
  private final Supplier<Workspace> workspace;
  private final Supplier<Transport> transport;
  private final Supplier<SurgeryViewModel> surgery;

  private Shortcuts(
      Scene scene,
      Supplier<Workspace> workspace,
      Supplier<Transport> transport,
      Supplier<SurgeryViewModel> surgery) {
    this.scene = scene;
    this.workspace = workspace;
    this.transport = transport;
    this.surgery = surgery;
  }

  /**
   * @param workspace the one in front
   * @param transport that of the workspace in front
   * @param surgery on the present run
   */
  public static void install(
      Scene scene,
      Supplier<Workspace> workspace,
      Supplier<Transport> transport,
      Supplier<SurgeryViewModel> surgery) {
    Shortcuts shortcuts = new Shortcuts(scene, workspace, transport, surgery);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::handle);
  }

  private void handle(KeyEvent event) {
    Runnable action = actionOf(event.getCode());
    if (action == null || isModified(event) || belongsToFocus()) return;
    action.run();
    event.consume();
  }

  private Runnable actionOf(KeyCode code) {
    Consumer<SurgeryViewModel> onNetwork = OF_NETWORK.get(code);
    if (onNetwork != null && workspace.get() == Workspace.TRAIN) {
      return () -> onNetwork.accept(surgery.get());
    }
    Consumer<Transport> onTransport = OF_TRANSPORT.get(code);
    return onTransport == null ? null : () -> onTransport.accept(transport.get());
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
