package engram.ui.document;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/** Words of a sentence that lead somewhere; a stop of the Tab key, and a link to screen readers. */
final class LinkText extends Text {
  private final Runnable action;

  LinkText(String text, Runnable action) {
    super(text);
    this.action = action;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(text);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) action.run();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    action.run();
    event.consume();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) action.run();
    else super.executeAccessibleAction(wanted, parameters);
  }
}
