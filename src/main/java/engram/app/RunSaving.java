package engram.app;

import engram.files.RunFile;
import engram.ui.base.Texts;
import engram.ui.runfile.RunDocument;
import engram.ui.runfile.RunFilesViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** Saves the run of a window, and asks before one is left that is not saved. */
final class RunSaving {
  private final RunDocument document;
  private final Supplier<RunFilesViewModel> files;
  private final Texts texts;
  private final StageDialogs dialogs;
  private Alert asked;

  /**
   * @param files made when they are first asked for
   */
  RunSaving(
      RunDocument document, Supplier<RunFilesViewModel> files, Texts texts, StageDialogs dialogs) {
    this.document = document;
    this.files = files;
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /**
   * Saves it to its file, or asks for one. What a teacher has handed out stays as it is.
   *
   * @param then is done once it is saved
   */
  void save(Runnable then) {
    document
        .fileProperty()
        .get()
        .filter(file -> !document.isBlankSheet())
        .ifPresentOrElse(file -> save(file, false, then), () -> saveAs(then));
  }

  /** Asks for a file first. */
  void saveAs(Runnable then) {
    dialogs
        .choose("menu.save-run", document.proposedName(), "*" + RunFile.ENDING)
        .ifPresent(
            file ->
                files
                    .get()
                    .rowsFileFor(file)
                    .ifPresentOrElse(
                        rows -> askWhere(file, rows, then), () -> save(file, false, then)));
  }

  /** Whether many rows go into the file, or the name of the file that has them. */
  private void askWhere(Path file, String rows, Runnable then) {
    ButtonType inside = new ButtonType(texts.get("run-file.rows.inside"), ButtonData.OK_DONE);
    ButtonType named = new ButtonType(texts.get("run-file.rows.named"), ButtonData.OTHER);
    ask(
        "run-file.rows.title",
        texts.get("run-file.rows.text", rows),
        chosen -> {
          if (chosen == inside) save(file, false, then);
          if (chosen == named) files.get().saveWithoutRows(file, false, answer(then));
        },
        inside,
        named);
  }

  private void save(Path file, boolean over, Runnable then) {
    files.get().save(file, over, answer(then));
  }

  private RunFilesViewModel.Saving answer(Runnable then) {
    return new RunFilesViewModel.Saving() {
      @Override
      public void saved() {
        then.run();
      }

      @Override
      public void failed(Path path, IOException fault) {
        dialogs.tellNotSaved(path, fault);
      }

      @Override
      public void changed(Path path) {
        askOver(path, then);
      }
    };
  }

  /** Whether to write over what another window or program has written. */
  private void askOver(Path file, Runnable then) {
    ButtonType over = new ButtonType(texts.get("run-file.changed.over"), ButtonData.OTHER);
    ButtonType as = new ButtonType(texts.get("run-file.changed.as"), ButtonData.OK_DONE);
    String text = texts.get("run-file.changed.text", String.valueOf(file.getFileName()));
    ask(
        "run-file.changed.title",
        text,
        chosen -> {
          if (chosen == over) save(file, true, then);
          if (chosen == as) saveAs(then);
        },
        as,
        over);
  }

  /**
   * Does that at once if everything is saved; else it asks whether to save before, and does it if
   * the user does not cancel.
   *
   * @param more what else is lost; may be empty
   */
  void leave(String more, Runnable then) {
    if (!document.isUnsaved()) {
      then.run();
      return;
    }
    ButtonType save = new ButtonType(texts.get("run-file.leave.save"), ButtonData.OK_DONE);
    ButtonType discard = new ButtonType(texts.get("run-file.leave.discard"), ButtonData.NO);
    String text = texts.get("run-file.leave.text", document.name());
    ask(
        "run-file.leave.title",
        more.isEmpty() ? text : texts.sentences(text, more),
        chosen -> {
          if (chosen == save) save(then);
          if (chosen == discard) then.run();
        },
        save,
        discard);
  }

  /** One question at a time: who wants to close twice has it before them. */
  private void ask(String title, String text, Consumer<ButtonType> answer, ButtonType... choices) {
    if (asked != null) return;
    Alert alert = dialogs.alert(Alert.AlertType.CONFIRMATION, title, text);
    alert.getButtonTypes().setAll(choices);
    alert
        .getButtonTypes()
        .add(new ButtonType(texts.get("run-file.cancel"), ButtonData.CANCEL_CLOSE));
    alert.setOnHidden(
        event -> {
          asked = null;
          answer.accept(alert.getResult());
        });
    asked = alert;
    alert.show();
  }
}
