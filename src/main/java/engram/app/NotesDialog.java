package engram.app;

import engram.files.RunFile;
import engram.ui.base.Texts;
import engram.ui.controls.TextLimit;
import engram.ui.runfile.RunDocument;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Asks for what the user writes about a run. */
final class NotesDialog {
  private NotesDialog() {}

  /**
   * @param alert without buttons and content
   */
  static void show(Alert alert, RunDocument document, Texts texts) {
    TextArea notes = new TextArea(document.notesProperty().get());
    notes.setWrapText(true);
    notes.setPrefRowCount(10);
    TextLimit.set(notes, RunFile.LONGEST_NOTES);
    ButtonType keep = new ButtonType(texts.get("notes.keep"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("new.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getDialogPane().setContent(notes);
    alert.getButtonTypes().setAll(keep, cancel);
    alert.setOnShown(event -> notes.requestFocus());
    Node keeping = alert.getDialogPane().lookupButton(keep);
    notes.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          // a text has no need of it; who has no mouse does
          if (event.getCode() != KeyCode.TAB) return;
          keeping.requestFocus();
          event.consume();
        });
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == keep) document.notesProperty().set(notes.getText());
        });
    alert.show();
  }
}
