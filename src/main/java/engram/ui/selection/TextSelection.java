package engram.ui.selection;

import engram.ui.selection.SelectedRange.Place;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Texts and formulas of a pane are selected by dragging over them, as in a document: Ctrl+C copies,
 * Esc or a press elsewhere clears. A press without a drag is left to what it was made on, and keys
 * keep their meaning, since the focus goes to the whole window.
 */
public final class TextSelection {
  private static final String KEY = "engram.text-selection";
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Pane pane;
  private final ResourceBundle texts;
  private final SelectionMarks marks;
  private final EventHandler<KeyEvent> keys = this::keyPressed;
  private final EventHandler<MouseEvent> presses = this::pressedAnywhere;
  private final Runnable pulse = this::mark;
  private Optional<Place> anchor = Optional.empty();
  private Optional<Place> end = Optional.empty();
  private Scene scene;
  private boolean dragging;

  private TextSelection(Pane pane, ResourceBundle texts) {
    this.pane = pane;
    this.texts = texts;
    marks = new SelectionMarks(pane);
  }

  /** All text within that pane can be selected from now on, what is added later too. */
  public static void on(Pane pane, ResourceBundle texts) {
    TextSelection selection = new TextSelection(pane, texts);
    pane.getStyleClass().add("selectable");
    pane.getProperties().put(KEY, selection);
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, selection::pressed);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, selection::dragged);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, selection::released);
    pane.addEventFilter(MouseEvent.MOUSE_CLICKED, selection::clicked);
    pane.sceneProperty().subscribe((before, now) -> selection.clear());
    CopyMenu.ofSelection(pane);
  }

  /** What a menu on that node offers for what is selected around it; nothing if nothing is. */
  static List<MenuItem> itemsFor(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getProperties().get(KEY) instanceof TextSelection selection) {
        return selection.range().map(selection::items).orElse(List.of());
      }
    }
    return List.of();
  }

  private List<MenuItem> items(SelectedRange range) {
    MenuItem text = CopyMenu.item(texts.getString("selection.copy"), range::text);
    if (!range.hasFormulas()) return List.of(text);
    return List.of(text, CopyMenu.item(texts.getString("selection.copy-latex"), range::latex));
  }

  // The mouse

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    clear();
    dragging = false;
    if (event.getTarget() instanceof Node node && isPassive(node)) anchor = placeAt(event);
  }

  private boolean isPassive(Node target) {
    for (Node each = target; each != null && each != pane; each = each.getParent()) {
      if (!SelectableRuns.isPassive(each)) return false;
    }
    return true;
  }

  private void dragged(MouseEvent event) {
    if (anchor.isEmpty() || !dragging && event.isStillSincePress()) return;
    if (!dragging) begin();
    end = placeAt(event);
    mark();
    event.consume();
  }

  /** A fast mouse may be released farther than it was seen to be dragged. */
  private void released(MouseEvent event) {
    if (!dragging || event.getButton() != MouseButton.PRIMARY || anchor.isEmpty()) return;
    end = placeAt(event);
    mark();
  }

  /** What is pressed and released over a selection is no click. */
  private void clicked(MouseEvent event) {
    if (dragging) event.consume();
  }

  private Optional<Place> placeAt(MouseEvent event) {
    return Place.at(pane, new Point2D(event.getSceneX(), event.getSceneY()));
  }

  private void begin() {
    dragging = true;
    scene = pane.getScene();
    scene.getRoot().requestFocus();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
    // texts move and change while they are selected
    scene.addPostLayoutPulseListener(pulse);
    pane.getChildren().add(marks);
  }

  private void pressedAnywhere(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) clear();
  }

  private void keyPressed(KeyEvent event) {
    boolean escape = event.getCode() == KeyCode.ESCAPE;
    // a text that is being typed has its own selection
    if (pane.getScene().getFocusOwner() instanceof TextInputControl) return;
    if (escape) clear();
    else if (COPY.match(event)) range().ifPresent(range -> CopyMenu.copy(range.text()));
    if (escape || COPY.match(event)) event.consume();
  }

  // What is selected

  private Optional<SelectedRange> range() {
    return anchor.flatMap(from -> end.flatMap(to -> SelectedRange.between(pane, from, to)));
  }

  private void mark() {
    marks.show(range().map(SelectedRange::shape).orElse(List.of()));
  }

  private void clear() {
    anchor = Optional.empty();
    end = Optional.empty();
    if (scene == null) return;
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
    scene.removePostLayoutPulseListener(pulse);
    pane.getChildren().remove(marks);
    scene = null;
  }
}
