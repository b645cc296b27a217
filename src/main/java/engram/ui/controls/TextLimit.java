package engram.ui.controls;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fields for words that a file has to hold. */
public final class TextLimit {
  private TextLimit() {}

  /** Takes no more characters than that. */
  public static void set(TextInputControl field, int most) {
    field.setTextFormatter(
        new TextFormatter<>(change -> change.getControlNewText().length() <= most ? change : null));
  }

  /** The same, with a text that is told whenever it is written. */
  public static void show(TextInputControl field, String text, int most, Consumer<String> written) {
    set(field, most);
    field.setText(text);
    field.textProperty().subscribe((before, now) -> written.accept(now));
    if (field instanceof TextArea area) leaveByTab(area);
  }

  /** As any other control: a text of a few sentences has no need of the sign. */
  private static void leaveByTab(TextArea area) {
    area.setWrapText(true);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
          event.consume();
          area.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED,
                  "",
                  "",
                  KeyCode.TAB,
                  event.isShiftDown(),
                  true,
                  false,
                  false));
        });
  }
}
