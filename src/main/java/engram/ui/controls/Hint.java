package engram.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes near: each one is a window of its own, too
 * much for the first frame. In FXML: {@code Hint.text="%key"}.
 */
public final class Hint {
  private static final Object KEY = Hint.class;

  private Hint() {}

  /** Shows that text beside a resting pointer, instead of one that was set before. */
  public static void setText(Control control, String text) {
    Object before = control.getProperties().put(KEY, text);
    if (control.getTooltip() != null) control.getTooltip().setText(text);
    if (before != null) return;
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            control.setTooltip(PictureTip.wrapping(getText(control)));
          }
        });
  }

  public static String getText(Control control) {
    return (String) control.getProperties().get(KEY);
  }
}
