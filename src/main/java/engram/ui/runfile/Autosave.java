package engram.ui.runfile;

import engram.files.RunFile;
import engram.files.RunOrigin;
import engram.files.SavedRun;
import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.lesson.Lesson;
import engram.training.Session;
import engram.training.Snapshot;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is not saved of the run that is shown, beside the window: at each pause, and whenever
 * it is asked to. What is saved or discarded is kept no longer.
 */
final class Autosave {
  private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

  private final RunViewModel run;
  private final RunView view;
  private final RunDocument document;
  private final UnsavedRuns folder;
  private final Executor worker;
  private final Executor window;
  private final Consumer<IOException> failed;

  /** Of the worker alone. */
  private Optional<Kept> kept = Optional.empty();

  /** What was done when it was last kept; empty if nothing is. */
  private Optional<RunOutline> done = Optional.empty();

  private boolean told;
  private boolean busy;
  private boolean closed;

  /**
   * @param worker one thread, which writes
   * @param window the window's thread, where all methods are called
   * @param failed gets why nothing can be kept
   */
  Autosave(
      Shared shared,
      RunDocument document,
      UnsavedRuns folder,
      Executor worker,
      Executor window,
      Consumer<IOException> failed) {
    this.failed = failed;
    run = shared.run();
    view = new RunView(shared);
    this.document = document;
    this.folder = folder;
    this.worker = worker;
    this.window = window;
    run.snapshotProperty().subscribe(this::keepAtPause);
    document.unsavedProperty().subscribe(this::forgetWhatIsSaved);
  }

  private void keepAtPause(Snapshot before, Snapshot now) {
    if (before.state().isMoving() && !now.state().isMoving()) keep();
  }

  private void forgetWhatIsSaved(boolean unsaved) {
    if (unsaved) return;
    done = Optional.empty();
    worker.execute(this::forget);
  }

  /** Keeps what was done since the last time, if anything was. */
  void keep() {
    boolean same = done.isPresent() && done.equals(Optional.of(document.outline()));
    if (closed || busy || same || !document.isUnsaved()) return;
    busy = true;
    run.session().record(recorded -> window.execute(() -> write(recorded)));
  }

  /** Only what is still not saved. */
  private void write(Session.Recorded recorded) {
    busy = false;
    boolean holds = RunFile.holds(recorded.record().recipe().data().source(), recorded.rows());
    if (closed || !document.isUnsaved() || !holds) return;
    String notes = document.notesProperty().get();
    Optional<Lesson> lesson = document.lessonProperty().get();
    done =
        Optional.of(RunOutline.of(recorded.record().recipe(), recorded.branches(), notes, lesson));
    SavedRun run =
        RunFile.of(recorded.record(), recorded.rows(), recorded.parameters(), notes)
            .withLesson(lesson)
            .withOthers(document.others())
            .withView(view.now());
    Optional<RunOrigin> origin =
        document.origin().map(known -> new RunOrigin(known.file(), known.print()));
    worker.execute(() -> write(run, origin));
  }

  private void write(SavedRun run, Optional<RunOrigin> origin) {
    try {
      if (kept.isEmpty()) kept = Optional.of(folder.begin());
      kept.get().write(run, origin);
    } catch (IOException e) {
      LOG.warn("what is not saved can't be kept", e);
      window.execute(() -> tell(e));
    }
  }

  /** Once: it is tried again and again. */
  private void tell(IOException fault) {
    if (told) return;
    told = true;
    failed.accept(fault);
  }

  private void forget() {
    kept.ifPresent(Kept::delete);
    kept = Optional.empty();
  }

  /** That run is shown now and is kept where it was. */
  void takeOver(Kept found) {
    worker.execute(
        () -> {
          forget();
          kept = Optional.of(found);
        });
  }

  /** What is not saved is not wanted. */
  void close() {
    closed = true;
    worker.execute(this::forget);
  }
}
