package engram.ui.controls;

import engram.ui.base.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;

/** Says the buttons that JavaFX brings in the language of the window, and not of the system. */
public final class Alerts {
  private Alerts() {}

  public static Alert of(Alert.AlertType type, Texts texts) {
    Alert alert = new Alert(type);
    if (alert.getDialogPane().lookupButton(ButtonType.OK) instanceof Button ok) {
      ok.setText(texts.get("dialog.ok"));
    }
    return alert;
  }
}
