package engram.app;

import engram.ui.base.Texts;
import engram.ui.runfile.RunFilesViewModel;
import engram.ui.runfile.RunFilesViewModel.Opening;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** Shows how far the opening of a run is, if it lasts, and lets the user give it up. */
final class OpeningDialog {
  private static final Duration PATIENCE = Duration.millis(400);

  private final RunFilesViewModel files;
  private final Texts texts;
  private final Supplier<? extends Window> owner;
  private final PauseTransition pause = new PauseTransition(PATIENCE);
  private final Label label = new Label();
  private final ProgressBar bar = new ProgressBar();
  private Alert alert;

  private OpeningDialog(RunFilesViewModel files, Texts texts, Supplier<? extends Window> owner) {
    this.files = files;
    this.texts = texts;
    this.owner = owner;
    label.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    pause.setOnFinished(event -> open());
  }

  /**
   * From now on, as long as the files are there.
   *
   * @param owner the window
   */
  static void follow(RunFilesViewModel files, Texts texts, Supplier<? extends Window> owner) {
    OpeningDialog dialog = new OpeningDialog(files, texts, owner);
    files.openingProperty().subscribe((before, now) -> dialog.show(now));
  }

  private void show(Optional<Opening> now) {
    if (now.isEmpty()) {
      close();
      return;
    }
    label.setText(files.text(now.get()));
    bar.setProgress(now.get().share());
    if (alert == null && pause.getStatus() != PauseTransition.Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void open() {
    if (files.openingProperty().get().isEmpty()) return;
    alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner.get());
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get("run-file.opening"));
    alert.getDialogPane().setContent(new VBox(12, label, bar));
    alert.getDialogPane().setPrefWidth(520);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("run-file.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    alert.setOnHidden(event -> files.cancel());
    alert.show();
  }

  private void close() {
    pause.stop();
    if (alert == null) return;
    Alert shown = alert;
    alert = null;
    shown.setOnHidden(null);
    shown.close();
  }
}
