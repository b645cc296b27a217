package engram.ui.controls;

import engram.ui.base.NumberViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * A field for a number: Enter or leaving it takes what was written, Escape forgets it. Once it is
 * taken by Enter the keys belong to the run again.
 */
public final class NumberField extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private NumberViewModel number;
  private String shownText = "";

  public NumberField() {
    getStyleClass().add("number-field");
  }

  /** Shows that number until the subscription ends. */
  public Subscription show(NumberViewModel shown) {
    number = shown;
    setOnAction(event -> take());
    addEventHandler(KeyEvent.KEY_PRESSED, this::forget);
    return Subscription.combine(
        number.textProperty().subscribe(this::receive),
        number.problemProperty().subscribe(sentence -> mark(!sentence.isEmpty())),
        number.enabledProperty().subscribe(enabled -> Locked.setInUse(this, enabled)),
        focusedProperty().subscribe(this::focusChanged));
  }

  /** What is being written is not overwritten. */
  private void receive(String text) {
    if (!isFocused() || getText().equals(shownText)) setText(text);
    shownText = text;
  }

  private void mark(boolean wrong) {
    pseudoClassStateChanged(WRONG, wrong);
  }

  private void focusChanged(boolean focused) {
    if (!focused) commit();
  }

  private void take() {
    commit();
    if (number.getProblem().isEmpty()) getParent().requestFocus();
  }

  private void commit() {
    if (!getText().equals(shownText)) number.type(getText());
    setText(number.getText());
  }

  private void forget(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    number.revert();
    setText(number.getText());
    event.consume();
  }
}
