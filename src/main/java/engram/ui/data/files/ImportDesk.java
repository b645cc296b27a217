package engram.ui.data.files;

import engram.data.DataException;
import engram.data.Fault;
import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.data.read.ReadMonitor;
import engram.files.input.InputFile;
import engram.ui.base.Background;
import engram.ui.base.NewestTask;
import engram.ui.base.RecentFiles;
import engram.ui.data.files.ImportWork.Outcome;
import engram.ui.data.files.ImportWork.Whole;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.OwnSet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the assistant is open on, and what is done with it just now. */
final class ImportDesk {
  final ImportPreviewViewModel preview;
  final ImportProgressViewModel progress;
  private final Executor window;
  private final NewestTask task;
  private final ImportRun beginning;
  private final RecentFiles recent;
  private final Runnable leave;
  final ObjectProperty<ImportState> state = new SimpleObjectProperty<>(ImportState.CLOSED);
  final ObjectProperty<Optional<ImportSubject>> subject =
      new SimpleObjectProperty<>(Optional.empty());

  /** The file, once it is read; a pipe is kept, for it can't be read twice. */
  private Optional<InputFile> source = Optional.empty();

  private volatile boolean stopped;

  /** The whole table, if it need not be read any more. */
  private Optional<Whole> whole = Optional.empty();

  /**
   * @param leave called when the run is seen
   */
  ImportDesk(
      ImportPreviewViewModel preview,
      ImportProgressViewModel progress,
      ImportRun beginning,
      RecentFiles recent,
      Runnable leave,
      Background background) {
    this.preview = preview;
    this.progress = progress;
    this.beginning = beginning;
    this.recent = recent;
    this.leave = leave;
    window = background.window();
    task = new NewestTask(background.worker(), window);
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

  void keep(Optional<Whole> table) {
    whole = table;
  }

  /** Whether another reading of the file would take edits of the table away. */
  boolean holdsEdits() {
    return file().isPresent() && whole.filter(Whole::isEdited).isPresent();
  }

  /** Nothing of what is under way is wanted any more. */
  void stop() {
    stopped = true;
    task.stop();
    progress.cancel();
    beginning.stop();
  }

  void open(ImportSubject what) {
    stop();
    whole = Optional.empty();
    preview.clear();
    closeSource();
    subject.set(Optional.of(what));
    become(ImportState.READY);
  }

  void close() {
    stop();
    become(ImportState.CLOSED);
    subject.set(Optional.empty());
    preview.clear();
    closeSource();
    whole = Optional.empty();
  }

  private void closeSource() {
    source.ifPresent(InputFile::close);
    source = Optional.empty();
  }

  private InputFile source(Path file) {
    stopped = false;
    if (source.filter(InputFile::isReadOnce).isEmpty()) {
      source = Optional.of(InputFile.ofTable(file, new Wait()));
    }
    return source.get();
  }

  /** For a pipe, until the assistant is asked to stop. */
  private final class Wait implements ReadMonitor {
    @Override
    public void waits(String file) {
      window.execute(
          () -> {
            if (is(ImportState.READING)) preview.faults.waits(file);
          });
    }

    @Override
    public void progress(long bytes, long total) {}

    @Override
    public boolean isCancelled() {
      return stopped;
    }
  }

  /**
   * Reads the first rows of the file, as its format says; what was read before is forgotten.
   *
   * @param file the one that it is open on
   */
  void read(Path file) {
    stop();
    whole = Optional.empty();
    become(ImportState.READING);
    InputFile source = source(file);
    FormatChoices choices = preview.format.choices.get();
    task.start(
        () -> Preview.of(source, choices),
        rows -> showRows(file, rows),
        fault -> refuse(file, fault),
        () -> become(ImportState.READY));
  }

  private void showRows(Path file, Preview rows) {
    recent.add(file);
    become(ImportState.READY);
    preview.show(rows);
  }

  private void refuse(Path file, DataException fault) {
    if (fault.fault() == Fault.NO_FILE) recent.remove(file);
    become(ImportState.READY);
    preview.refuse(fault);
  }

  /**
   * Makes rows of all, and begins a run on them. What is wrong with the rows is told, and the
   * assistant waits again.
   */
  void learn() {
    ImportSubject what = subject();
    ImportWork work =
        new ImportWork(
            whole,
            what.file().map(this::source),
            preview.format.choices.get(),
            preview.columns.names(),
            what.id(),
            preview.getPlan().orElseThrow());
    preview.faults.ofImport(Optional.empty());
    become(ImportState.IMPORTING);
    var watch = progress.begin();
    task.start(
        () -> work.run(watch),
        outcome -> take(what, outcome),
        preview::refuse,
        () -> become(ImportState.READY));
  }

  private void take(ImportSubject what, Outcome outcome) {
    whole = outcome.whole();
    outcome.fault().ifPresent(this::tell);
    outcome.rows().ifPresent(rows -> learn(what, rows));
  }

  private void tell(DataException fault) {
    become(ImportState.READY);
    preview.faults.ofImport(Optional.of(fault));
  }

  private void learn(ImportSubject what, OwnSet.Rows rows) {
    FormatChoices choices = preview.format.choices.get();
    Whole read = whole.orElseThrow();
    Optional<OwnFile> file = what.file().map(path -> read.of(path, choices));
    become(ImportState.BEGINNING);
    progress.beginsRun();
    beginning.begin(rows, file, preview.settings.edit(rows.dataset()), this::seen, this::refused);
  }

  private boolean awaitsRun() {
    return is(ImportState.BEGINNING) || is(ImportState.STOPPING);
  }

  /** The assistant stays until the new rows are seen, also if it was too late to stop them. */
  private void seen() {
    if (awaitsRun()) leave.run();
  }

  private void refused() {
    if (!awaitsRun()) return;
    become(ImportState.READY);
    preview.faults.refused();
  }
}
