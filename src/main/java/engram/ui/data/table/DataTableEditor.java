package engram.ui.data.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The field in which a cell is typed, over its place: Enter, Tab or leaving it takes the text,
 * Escape forgets it. What can't be taken is told below the cell.
 */
final class DataTableEditor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double NARROWEST = 7;

  private final Pane over;
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private final Consumer<KeyEvent> done;
  private Function<String, Optional<String>> take = text -> Optional.empty();
  private Consumer<String> left = sentence -> {};

  /**
   * @param over a pane above the table, of its size
   * @param done gets the key that ended the typing
   */
  DataTableEditor(Pane over, Consumer<KeyEvent> done) {
    this.over = over;
    this.done = done;
    field.getStyleClass().add("cell-editor");
    problem.getStyleClass().add("cell-problem");
    problem.setWrapText(true);
    field.setManaged(false);
    problem.setManaged(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().subscribe((before, now) -> tell(""));
    field.focusedProperty().subscribe((before, now) -> leave(now));
  }

  boolean isOpen() {
    return over.getChildren().contains(field);
  }

  /**
   * @param take takes a text, or gives the sentence that says why it can't be taken
   * @param left gets that sentence if the field is left with such a text
   */
  void open(
      Node cell,
      String text,
      boolean selected,
      Function<String, Optional<String>> take,
      Consumer<String> left) {
    close();
    this.take = take;
    this.left = left;
    field.setText(text);
    tell("");
    over.getChildren().setAll(field);
    Bounds place = over.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    double width = Math.max(place.getWidth(), NARROWEST * field.getFont().getSize());
    double x = Math.max(0, Math.min(place.getMinX(), over.getWidth() - width));
    field.resizeRelocate(x, place.getMinY(), width, place.getHeight());
    field.requestFocus();
    if (selected) field.selectAll();
    else field.end();
  }

  /** Takes what is typed, if it can be taken, and goes away. */
  void end() {
    if (!isOpen()) return;
    Optional<String> fault = take.apply(field.getText());
    close();
    fault.ifPresent(left);
  }

  private void leave(boolean focused) {
    if (!focused) end();
  }

  private void close() {
    take = text -> Optional.empty();
    over.getChildren().clear();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code != KeyCode.ENTER && code != KeyCode.TAB && code != KeyCode.ESCAPE) return;
    event.consume();
    if (code != KeyCode.ESCAPE) {
      Optional<String> fault = take.apply(field.getText());
      if (fault.isPresent()) {
        tell(fault.get());
        return;
      }
    }
    close();
    done.accept(event);
  }

  private void tell(String sentence) {
    field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    problem.setText(sentence);
    over.getChildren().remove(problem);
    if (sentence.isEmpty()) return;
    over.getChildren().add(problem);
    problem.applyCss();
    double width = Math.min(over.getWidth(), problem.prefWidth(-1));
    double height = problem.prefHeight(width);
    double below = field.getLayoutY() + field.getHeight() + 2;
    boolean fits = below + height <= over.getHeight();
    problem.resizeRelocate(
        Math.max(0, Math.min(field.getLayoutX(), over.getWidth() - width)),
        fits ? below : field.getLayoutY() - height - 2,
        width,
        height);
  }
}
