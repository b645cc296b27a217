package engram.ui.guide;

import engram.ui.base.BoundPane;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows a bubble beside each part in turn, and a frame around that. The window below stays alive;
 * the arrows and Esc belong to the tour.
 */
public final class GuideController extends BoundPane {
  private static final double GAP = 14;
  private static final double AROUND = 3;

  private final GuideViewModel guide;
  private final Map<KeyCode, Runnable> keys;
  private final EventHandler<KeyEvent> listening = this::press;
  private final Runnable pulse = this::place;

  @FXML private Pane root;
  @FXML private Region frame;
  @FXML private VBox bubble;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label count;
  @FXML private Button back;
  @FXML private Button next;

  public GuideController(GuideViewModel guide) {
    this.guide = guide;
    keys =
        Map.of(
            KeyCode.RIGHT, guide::next,
            KeyCode.LEFT, guide::previous,
            KeyCode.ESCAPE, guide::close);
  }

  @FXML
  private void initialize() {
    bind(
        guide.stopProperty().subscribe(stop -> show()),
        root.sceneProperty().subscribe(this::follow),
        () -> follow(root.getScene(), null));
  }

  private void follow(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, listening);
      before.removePostLayoutPulseListener(pulse);
    }
    if (now == null) return;
    guide.begin();
    now.addEventFilter(KeyEvent.KEY_PRESSED, listening);
    // what it speaks of moves when the window gets another size
    now.addPostLayoutPulseListener(pulse);
    next.requestFocus();
  }

  private void show() {
    title.setText(guide.title());
    text.setText(guide.text());
    count.setText(guide.count());
    back.setDisable(guide.isFirst());
    next.setText(guide.nextText());
    bubble.setAccessibleText(guide.title() + ". " + guide.text());
    if (root.getScene() != null) next.requestFocus();
  }

  private void place() {
    if (root.getScene() == null) return;
    Optional<Bounds> part = part();
    frame.setVisible(part.isPresent());
    Bounds around = part.orElse(root.getLayoutBounds());
    double width = bubble.prefWidth(-1);
    double height = bubble.prefHeight(width);
    Bounds at = BubblePlace.of(around, width, height, GAP, root.getWidth(), root.getHeight());
    bubble.resizeRelocate(
        Math.rint(at.getMinX()), Math.rint(at.getMinY()), at.getWidth(), at.getHeight());
    // no other frame need come that would do it
    bubble.layout();
    frame.resizeRelocate(
        around.getMinX() - AROUND,
        around.getMinY() - AROUND,
        around.getWidth() + 2 * AROUND,
        around.getHeight() + 2 * AROUND);
  }

  /** Where the part is, if it is seen. */
  private Optional<Bounds> part() {
    Parent window = root.getScene().getRoot();
    return window.lookupAll(guide.getStop().selector()).stream()
        .filter(GuideController::isSeen)
        .findFirst()
        .map(part -> root.sceneToLocal(part.localToScene(part.getLayoutBounds())));
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) return false;
    }
    return node.getLayoutBounds().getWidth() > 0;
  }

  private void press(KeyEvent event) {
    Runnable action = keys.get(event.getCode());
    if (action == null || event.isControlDown() || event.isAltDown()) return;
    action.run();
    event.consume();
  }

  @FXML
  private void back() {
    guide.previous();
  }

  @FXML
  private void next() {
    guide.next();
  }

  @FXML
  private void skip() {
    guide.close();
  }
}
