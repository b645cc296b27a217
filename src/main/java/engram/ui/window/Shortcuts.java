package engram.ui.window;

import engram.ui.base.PanesViewModel;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.controls.ArrowKeys;
import engram.ui.network.SurgeryViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys of the transport in front: the arrows and Home, unless what has the focus uses them
 * itself; Space, and L and F for the selected part while the network is seen, unless a text is
 * being typed or a control that Space presses was reached by the Tab key; Alt and a digit, which
 * open a step of training. A press on what takes no focus lays down what was in hand.
 */
public final class Shortcuts {
  private static final Map<KeyCode, Consumer<Transport>> OF_TRANSPORT =
      Map.of(
          KeyCode.SPACE, Transport::toggle,
          KeyCode.RIGHT, Transport::stepForward,
          KeyCode.LEFT, Transport::stepBack,
          KeyCode.HOME, Transport::reset);

  /** With Alt, the step of training that they open. */
  private static final List<KeyCode> OF_STEPS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

  private static final Map<KeyCode, Consumer<SurgeryViewModel>> OF_NETWORK =
      Map.of(KeyCode.L, SurgeryViewModel::toggleLesion, KeyCode.F, SurgeryViewModel::toggleFrozen);

  private final Scene scene;
  private final Supplier<PanesViewModel> panes;
  private final Supplier<Transport> transport;
  private final Supplier<SurgeryViewModel> surgery;
  private final IntConsumer openStep;

  private Shortcuts(
      Scene scene,
      Supplier<PanesViewModel> panes,
      Supplier<Transport> transport,
      Supplier<SurgeryViewModel> surgery,
      IntConsumer openStep) {
    this.scene = scene;
    this.panes = panes;
    this.transport = transport;
    this.surgery = surgery;
    this.openStep = openStep;
  }

  /**
   * @param panes what is in front, and what lies over it
   * @param transport that of the workspace in front
   * @param surgery on the present run
   * @param openStep opens the step of training with that number
   */
  public static void install(
      Scene scene,
      Supplier<PanesViewModel> panes,
      Supplier<Transport> transport,
      Supplier<SurgeryViewModel> surgery,
      IntConsumer openStep) {
    Shortcuts shortcuts = new Shortcuts(scene, panes, transport, surgery, openStep);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::handle);
    scene.addEventHandler(MouseEvent.MOUSE_PRESSED, shortcuts::layDown);
  }

  private void handle(KeyEvent event) {
    // what lies over the window has keys of its own
    if (panes.get().passing().isPresent()) return;
    int step = OF_STEPS.indexOf(event.getCode());
    if (step >= 0 && isAltAlone(event) && isTraining()) {
      openStep.accept(step + 1);
      event.consume();
      return;
    }
    Runnable action = actionOf(event.getCode());
    if (action == null || isModified(event) || belongsToFocus(event.getCode())) return;
    action.run();
    event.consume();
  }

  private Runnable actionOf(KeyCode code) {
    Consumer<SurgeryViewModel> onNetwork = OF_NETWORK.get(code);
    if (onNetwork != null && isTraining()) {
      return () -> onNetwork.accept(surgery.get());
    }
    Consumer<Transport> onTransport = OF_TRANSPORT.get(code);
    return onTransport == null ? null : () -> onTransport.accept(transport.get());
  }

  /** Whether the network is in sight; a page may lie over it. */
  private boolean isTraining() {
    PanesViewModel now = panes.get();
    return now.getWorkspace() == Workspace.TRAIN && now.pageProperty().getValue().isEmpty();
  }

  private static boolean isAltAlone(KeyEvent event) {
    return event.isAltDown()
        && !(event.isControlDown() || event.isMetaDown() || event.isShiftDown());
  }

  private static boolean isModified(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
  }

  private boolean belongsToFocus(KeyCode code) {
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl text && text.isEditable()) return true;
    if (focus instanceof TableView) return true;
    if (code.isNavigationKey()) return ArrowKeys.areUsedBy(focus);
    boolean pressed = focus instanceof Control && !(focus instanceof Slider);
    return pressed && focus.isFocusVisible();
  }

  private void layDown(MouseEvent event) {
    Node focus = scene.getFocusOwner();
    if (focus == null || focus == scene.getRoot()) return;
    for (Node each = (Node) event.getTarget(); each != null; each = each.getParent()) {
      if (each instanceof ButtonBase || takesFocus(each)) return;
    }
    scene.getRoot().requestFocus();
  }

  /** What is walked is clicked at without being taken in hand: the keys go on to step the run. */
  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !ArrowKeys.isWalked(node);
  }
}
