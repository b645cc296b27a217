package engram.ui.branches;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A name being written: Enter or leaving the field keeps it, Escape forgets it. */
final class BranchNameField extends TextField {
  private final Consumer<String> keep;
  private final Runnable end;
  private boolean writing;

  /**
   * @param keep takes the name
   * @param end what to do when the field is no longer needed
   */
  BranchNameField(Consumer<String> keep, Runnable end) {
    this.keep = keep;
    this.end = end;
    getStyleClass().add("branch-field");
    setTextFormatter(new TextFormatter<>(BranchNameField::shorten));
    setOnAction(event -> end(true));
    addEventHandler(KeyEvent.KEY_PRESSED, this::forget);
    focusedProperty().subscribe(focused -> leave(focused));
  }

  /**
   * @param name the one to begin with
   * @param instead what is shown while nothing is written
   */
  void begin(String name, String instead) {
    writing = true;
    setPromptText(instead);
    setText(name);
    requestFocus();
    selectAll();
  }

  private static TextFormatter.Change shorten(TextFormatter.Change change) {
    return change.getControlNewText().length() <= BranchesViewModel.LONGEST_NAME ? change : null;
  }

  private void leave(boolean focused) {
    if (!focused) end(true);
  }

  private void forget(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    end(false);
    event.consume();
  }

  private void end(boolean kept) {
    if (!writing) return;
    writing = false;
    if (kept) keep.accept(getText());
    end.run();
    getScene().getRoot().requestFocus();
  }
}
