package engram.app;

import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** Shows how far work is that lasts, such as the opening of a run; the user may give it up. */
final class ProgressDialog {
  private static final Duration PATIENCE = Duration.millis(400);

  private final ObservableValue<Optional<Progress>> work;
  private final String header;
  private final Runnable cancel;
  private final Texts texts;
  private final Supplier<? extends Window> owner;
  private final PauseTransition pause = new PauseTransition(PATIENCE);
  private final Label label = new Label();
  private final ProgressBar bar = new ProgressBar();
  private Alert alert;

  /**
   * How far it is.
   *
   * @param text says what is done now
   * @param share from 0 to 1
   */
  record Progress(String text, double share) {}

  private ProgressDialog(
      ObservableValue<Optional<Progress>> work,
      String header,
      Runnable cancel,
      Texts texts,
      Supplier<? extends Window> owner) {
    this.work = work;
    this.header = header;
    this.cancel = cancel;
    this.texts = texts;
    this.owner = owner;
    label.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    pause.setOnFinished(event -> open());
  }

  /**
   * From now on, as long as what works is there.
   *
   * @param work how far it is; empty while there is nothing to do
   * @param header key of the text that says what is done
   * @param cancel called if the user gives it up
   * @param owner the window
   */
  static void follow(
      ObservableValue<Optional<Progress>> work,
      String header,
      Runnable cancel,
      Texts texts,
      Supplier<? extends Window> owner) {
    ProgressDialog dialog = new ProgressDialog(work, header, cancel, texts, owner);
    work.subscribe((before, now) -> dialog.show(now));
  }

  private void show(Optional<Progress> now) {
    if (now.isEmpty()) {
      close();
      return;
    }
    label.setText(now.get().text());
    bar.setProgress(now.get().share());
    if (alert == null && pause.getStatus() != PauseTransition.Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void open() {
    if (work.getValue().isEmpty()) return;
    alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner.get());
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get(header));
    alert.getDialogPane().setContent(new VBox(12, label, bar));
    alert.getDialogPane().setPrefWidth(520);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("run-file.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    alert.setOnHidden(event -> cancel.run());
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
