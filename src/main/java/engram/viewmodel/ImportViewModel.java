package engram.viewmodel;

import engram.data.DataException;
import engram.data.Fault;
import engram.data.table.ByteSource;
import engram.data.table.Choices;
import engram.data.table.Preview;
import engram.training.Recipe;
import engram.viewmodel.ImportWork.Outcome;
import engram.viewmodel.ImportWork.Whole;
import engram.viewmodel.OwnFiles.OwnFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Opens a file of the user's, shows its first rows, and imports it when the user has seen how it is
 * read. The run stays as it is until the new one begins. All methods are called on the window's
 * thread.
 */
public final class ImportViewModel implements AutoCloseable {
  private final RunViewModel run;
  private final OwnFiles files;
  private final RecentFiles recent;
  private final PanesViewModel panes;
  private final NewestTask task;
  private final ImportRun beginning;
  private final ImportPreviewViewModel preview;
  private final ImportProgressViewModel progress;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(ImportState.CLOSED);
  private final ReadOnlyObjectWrapper<Optional<ImportSubject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Whole> whole = Optional.empty();

  /**
   * @param worker where files are read
   * @param window the window's thread
   */
  public ImportViewModel(
      RunViewModel run,
      OwnData own,
      OwnFiles files,
      RecentFiles recent,
      PanesViewModel panes,
      DataEditor editor,
      Texts texts,
      Executor worker,
      Executor window) {
    this.run = run;
    beginning = new ImportRun(run, own, files);
    this.files = files;
    this.recent = recent;
    this.panes = panes;
    task = new NewestTask(worker, window);
    progress = new ImportProgressViewModel(texts, window);
    ImportFaults faults = new ImportFaults(texts, editor.problem(DataEditor.Place.ROWS));
    preview = new ImportPreviewViewModel(texts, faults, this::readAgain);
    panes.dataPaneProperty().subscribe(this::leave);
  }

  // Properties

  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ImportState getState() {
    return state.get();
  }

  /** What the assistant is open on. */
  public ReadOnlyObjectProperty<Optional<ImportSubject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  public ImportPreviewViewModel preview() {
    return preview;
  }

  public ImportProgressViewModel progress() {
    return progress;
  }

  /** Whether the rows can be imported as they are read now. */
  public boolean canImport() {
    return state.get() == ImportState.READY && preview.isSound();
  }

  // Commands

  /** Shows the first rows of another file. */
  public void open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    begin(new ImportSubject(files.idFor(path), Optional.of(path)));
    preview.format().begin(Choices.NONE, Optional.empty());
    preview.settings().begin(Optional.empty());
    show();
    readAgain();
  }

  /** Shows how data of the user's are read, so that it can be changed. */
  public void change(OwnSet set) {
    Optional<OwnFile> file = files.of(set.id());
    begin(new ImportSubject(set.id(), file.map(OwnFile::path)));
    preview
        .format()
        .begin(file.map(OwnFile::choices).orElse(Choices.NONE), file.map(OwnFile::format));
    preview.columns().begin(Optional.of(set.plan()));
    preview
        .settings()
        .begin(Optional.of(recipe()).filter(r -> r.data().source().equals(set.source())));
    whole =
        Optional.of(
            new Whole(
                set.table(),
                file.map(OwnFile::format),
                file.map(OwnFile::remarks).orElse(List.of())));
    show();
    preview.show(set.table());
  }

  /** Reads the first rows again, as the format says now. */
  public void readAgain() {
    Optional<Path> file = subject.get().flatMap(ImportSubject::file);
    if (file.isEmpty()) return;
    stop();
    whole = Optional.empty();
    state.set(ImportState.READING);
    ByteSource source = ByteSource.of(file.get());
    Choices choices = preview.format().getChoices();
    task.start(
        () -> Preview.of(source, choices),
        rows -> show(file.get(), rows),
        fault -> refuse(file.get(), fault),
        () -> state.set(ImportState.READY));
  }

  /** Reads the whole file, makes the rows, and begins a run on them. */
  public void importAll() {
    if (!canImport()) return;
    ImportSubject what = subject.get().orElseThrow();
    ImportWork work =
        new ImportWork(
            whole,
            what.file().map(ByteSource::of),
            preview.format().getChoices(),
            preview.columns().names(),
            what.id(),
            preview.getPlan().orElseThrow());
    preview.faults().ofImport(Optional.empty());
    state.set(ImportState.IMPORTING);
    var watch = progress.begin();
    task.start(
        () -> work.run(watch),
        outcome -> take(what, outcome),
        preview::refuse,
        () -> state.set(ImportState.READY));
  }

  /** Stops an import, or closes the assistant. */
  public void cancel() {
    switch (state.get()) {
      case IMPORTING -> {
        stop();
        state.set(ImportState.READY);
      }
      case BEGINNING -> {
        stop();
        state.set(ImportState.STOPPING);
        progress.stopsRun();
      }
      case STOPPING -> {}
      default -> panes.leaveWide();
    }
  }

  /** Stops what is under way. */
  @Override
  public void close() {
    stop();
  }

  private Recipe recipe() {
    return run.getSnapshot().recipe();
  }

  private void begin(ImportSubject what) {
    stop();
    whole = Optional.empty();
    preview.clear();
    subject.set(Optional.of(what));
    state.set(ImportState.READY);
  }

  private void stop() {
    task.stop();
    progress.cancel();
    beginning.stop();
  }

  private void show() {
    panes.dataPaneProperty().set(DataPane.IMPORT);
    panes.show(Workspace.DATA);
  }

  private void show(Path file, Preview rows) {
    recent.add(file);
    state.set(ImportState.READY);
    preview.show(rows);
  }

  private void refuse(Path file, DataException fault) {
    if (fault.fault() == Fault.NO_FILE) recent.remove(file);
    state.set(ImportState.READY);
    preview.refuse(fault);
  }

  private void take(ImportSubject what, Outcome outcome) {
    whole = outcome.whole();
    outcome.fault().ifPresent(this::tell);
    outcome.rows().ifPresent(rows -> learn(what, rows));
  }

  private void tell(DataException fault) {
    state.set(ImportState.READY);
    preview.faults().ofImport(Optional.of(fault));
  }

  private void learn(ImportSubject what, OwnSet.Rows rows) {
    Choices choices = preview.format().getChoices();
    Whole read = whole.orElseThrow();
    Optional<OwnFile> file =
        what.file()
            .map(path -> new OwnFile(path, choices, read.format().orElseThrow(), read.remarks()));
    state.set(ImportState.BEGINNING);
    progress.beginsRun();
    beginning.begin(rows, file, preview.settings().edit(), this::seen, this::refused);
  }

  private boolean awaitsRun() {
    return state.get() == ImportState.BEGINNING || state.get() == ImportState.STOPPING;
  }

  /** The assistant stays until the new rows are seen, also if it was too late to stop them. */
  private void seen() {
    if (awaitsRun()) panes.leaveWide();
  }

  private void refused() {
    if (!awaitsRun()) return;
    state.set(ImportState.READY);
    preview.faults().refused();
  }

  private void leave(DataPane pane) {
    if (pane == DataPane.IMPORT || state.get() == ImportState.CLOSED) return;
    stop();
    state.set(ImportState.CLOSED);
    subject.set(Optional.empty());
    preview.clear();
    whole = Optional.empty();
  }
}
