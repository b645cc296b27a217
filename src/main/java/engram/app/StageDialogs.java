package engram.app;

import engram.files.WholeFile;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import engram.ui.controls.Alerts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dialogs over the window: they ask for files, and tell what became of one. */
final class StageDialogs {
  private static final Logger LOG = LoggerFactory.getLogger(StageDialogs.class);

  private final OpenDialog openDialog;
  private final SaveDialog saveDialog;
  private final FolderDialog folderDialog;
  private final RecentFiles recent;
  private final Texts texts;
  private Stage stage;

  /**
   * @param recent the files opened last, beside which each dialog begins
   */
  StageDialogs(
      OpenDialog openDialog,
      SaveDialog saveDialog,
      FolderDialog folderDialog,
      RecentFiles recent,
      Texts texts) {
    this.openDialog = openDialog;
    this.saveDialog = saveDialog;
    this.folderDialog = folderDialog;
    this.recent = recent;
    this.texts = texts;
  }

  /** Over that window, once it is there. */
  void attach(Stage newStage) {
    stage = newStage;
  }

  Optional<Path> askForFile() {
    return openDialog.ask(stage, recent, texts);
  }

  Optional<Path> askForFolder() {
    return folderDialog.ask(stage, recent, texts.get("grades.folder.title"));
  }

  /** Asks where to save, as {@link engram.ui.controls.SaveChooser} says. */
  Optional<Path> choose(String title, String name, String pattern) {
    return saveDialog.ask(stage, recent, texts.get(title), name, pattern);
  }

  /** Says why a file was not opened. */
  void tellNotOpened(String sentence) {
    tell(Alert.AlertType.ERROR, "error.open.title", sentence);
  }

  /** Says why a file was not written. */
  void tellNotSaved(String sentence) {
    tell(Alert.AlertType.ERROR, "error.save.title", sentence);
  }

  void tellNotSaved(Path file, IOException fault) {
    LOG.warn("saving {}", file, fault);
    String key = WholeFile.isFull(file, fault) ? "error.save.full" : "error.save";
    tellNotSaved(texts.get(key, file));
  }

  /** Says what of the user's own lasts no longer than the window, or is not there any more. */
  void tellNotKept(KeepingFault fault) {
    tell(Alert.AlertType.WARNING, "keep.title", fault.sentence(texts));
  }

  void inform(String title, String text) {
    tell(Alert.AlertType.INFORMATION, title, text);
  }

  private void tell(Alert.AlertType type, String title, String text) {
    alert(type, title, text).show();
  }

  Alert alert(Alert.AlertType type, String title, String text) {
    Alert alert = Alerts.of(type, texts);
    alert.initOwner(stage);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get(title));
    alert.setContentText(text);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().setPrefWidth(520);
    return alert;
  }

  /** One with buttons of its own alone. */
  Alert alert(String title) {
    return alert(Alert.AlertType.NONE, title, "");
  }
}
