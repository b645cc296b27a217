package engram.ui.controls;

import engram.ui.base.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/** The tooltip of a button that undoes or redoes: it says what. */
public final class EditTips {
  public static final String UNDO = "edit.undo";
  public static final String REDO = "edit.redo";

  private final Texts texts;

  public EditTips(Texts texts) {
    this.texts = texts;
  }

  /**
   * Shows it until the subscription ends.
   *
   * @param direction {@link #UNDO} or {@link #REDO}
   * @param possible whether there is anything
   * @param what in words
   */
  public Subscription show(
      Button button,
      String direction,
      ObservableValue<Boolean> possible,
      ObservableValue<String> what) {
    Runnable write = () -> write(button, direction, possible.getValue(), what.getValue());
    write.run();
    return Subscription.combine(possible.subscribe(write), what.subscribe(write));
  }

  private void write(Button button, String direction, boolean possible, String what) {
    String tip = possible ? texts.get(direction + ".tip", what) : texts.get(direction + ".none");
    Hint.setText(button, tip);
    button.setAccessibleText(tip);
  }
}
