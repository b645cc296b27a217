package engram.ui.data.files;

import engram.ui.base.Background;
import engram.ui.base.NewestTask;
import engram.ui.data.files.ImportWork.Whole;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the assistant is open on, and what is done with it just now. */
final class ImportDesk {
  final ImportPreviewViewModel preview;
  final ImportProgressViewModel progress;
  final NewestTask task;
  final ImportRun beginning;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(ImportState.CLOSED);
  private final ReadOnlyObjectWrapper<Optional<ImportSubject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The whole table, if it need not be read any more. */
  private Optional<Whole> whole = Optional.empty();

  ImportDesk(
      ImportPreviewViewModel preview,
      ImportProgressViewModel progress,
      ImportRun beginning,
      Background background) {
    this.preview = preview;
    this.progress = progress;
    this.beginning = beginning;
    task = new NewestTask(background.worker(), background.window());
  }

  ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ImportSubject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  boolean is(ImportState which) {
    return state.get() == which;
  }

  void become(ImportState now) {
    state.set(now);
  }

  ImportSubject subject() {
    return subject.get().orElseThrow();
  }

  Optional<Path> file() {
    return subject.get().flatMap(ImportSubject::file);
  }

  Optional<Whole> whole() {
    return whole;
  }

  void keep(Optional<Whole> table) {
    whole = table;
  }

  /** Whether another reading of the file would take edits of the table away. */
  boolean holdsEdits() {
    return file().isPresent() && whole.filter(Whole::isEdited).isPresent();
  }

  /** Nothing of what is under way is wanted any more. */
  void stop() {
    task.stop();
    progress.cancel();
    beginning.stop();
  }

  void open(ImportSubject what) {
    stop();
    whole = Optional.empty();
    preview.clear();
    subject.set(Optional.of(what));
    become(ImportState.READY);
  }

  void close() {
    stop();
    become(ImportState.CLOSED);
    subject.set(Optional.empty());
    preview.clear();
    whole = Optional.empty();
  }
}
