package engram.ui.runfile;

import engram.data.Dataset;
import engram.data.read.ReadMonitor;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.RowsFile;
import engram.files.RowsPlace;
import engram.files.RunFile;
import engram.files.RunOrigin;
import engram.files.SavedRun;
import engram.files.input.InputFile;
import engram.training.Run;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import engram.ui.runfile.RunDocument.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves the run that is shown, and opens others. What is shown stays until a file has been read to
 * its end and trained again. All methods are called on the window's thread.
 */
public final class RunFilesViewModel {
  private final Shared shared;
  private final RunDocument document;
  private final RunView view;
  private final Texts texts;
  private final Telling tell;
  private final RunWriting writing;
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<Opening>> opening =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Job current;

  /**
   * A run that is trained again before it is shown.
   *
   * @param name of its file
   * @param done epochs
   * @param all epochs; 0 while the file is read
   */
  public record Opening(String name, long done, long all) {

    /** From 0 to 1. */
    public double share() {
      return all == 0 ? 0 : (double) done / all;
    }
  }

  /** What is told of files. */
  @FunctionalInterface
  public interface Telling {
    /** A file can't be opened or saved, or gave other numbers than before. */
    void tell(String sentence);

    /**
     * A file with rows is not where a run names it.
     *
     * @param found gets it, if the user says where it is
     */
    default void askForRows(String sentence, Consumer<Path> found) {
      tell(sentence);
    }
  }

  /** The worker looks at whether it is still wanted. */
  private static final class Job {
    final InputFile input;
    volatile boolean cancelled;
    volatile boolean told = true;
    final String name;

    Job(InputFile input, String name) {
      this.input = input;
      this.name = name;
    }

    void check() {
      if (cancelled) throw new CancellationException("another file is opened");
    }
  }

  /**
   * A run that was read and trained again.
   *
   * @param done what the file has of it
   */
  private record Opened(Origin origin, RunOutline done, SavedRun saved, RunReplay.Result result) {}

  /**
   * @param rowsFiles of the data of this session, which files they are
   * @param worker where files are read and runs are trained again
   * @param window the window's thread
   */
  public RunFilesViewModel(
      Shared shared,
      RunDocument document,
      Telling tell,
      Function<Dataset, Optional<RowsFile.Origin>> rowsFiles,
      Executor worker,
      Executor window) {
    this.shared = shared;
    this.document = document;
    view = new RunView(shared);
    this.tell = tell;
    this.worker = worker;
    this.window = window;
    texts = shared.texts();
    writing = new RunWriting(shared, document, tell, rowsFiles, worker, window);
  }

  // Properties

  /** Empty while none is opened. */
  public ReadOnlyObjectProperty<Optional<Opening>> openingProperty() {
    return opening.getReadOnlyProperty();
  }

  /** What is done now, for the dialog that shows it. */
  public String text(Opening now) {
    return now.all() == 0
        ? texts.get("run-file.reading", now.name())
        : texts.get("run-file.training", now.name(), now.done(), now.all());
  }

  // Commands

  /** What became of a file that was to be saved. */
  public interface Saving {

    /** It is written. */
    void saved();

    /** It can't be written; what was there before is left. */
    void failed(Path file, IOException fault);

    /** Someone else has written it since the run was read from it or saved; it is left. */
    void changed(Path file);
  }

  /**
   * Saves the run that is shown. A name without any ending gets the usual one, if no file has that
   * name yet.
   *
   * @param over also over what someone else has written since
   */
  public void save(Path chosen, boolean over, Saving answer) {
    writing.save(chosen, over, false, answer);
  }

  /**
   * The name of the file that the rows are of, if they are many, and the run's file can name it
   * instead of having them.
   */
  public Optional<String> rowsFileFor(Path chosen) {
    return writing.rowsFileFor(chosen);
  }

  /** The same as {@link #save}, but the run's file names the one that has its rows. */
  public void saveWithoutRows(Path chosen, boolean over, Saving answer) {
    writing.save(chosen, over, true, answer);
  }

  /** Shows what the file holds once it was trained again; of several the last. */
  public void open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    open(path, RowsPlace.beside(path));
  }

  private void open(Path path, RowsPlace rows) {
    open(path, rows, String.valueOf(path.getFileName()), this::show);
  }

  /**
   * Shows a run that was kept when the program ended: no file has it yet.
   *
   * @param name what it is called meanwhile
   * @param taken is done once it is shown
   */
  public void restore(Path file, String name, Runnable taken) {
    open(
        file,
        RowsPlace.beside(file),
        name,
        opened -> {
          shared.run().session().open(opened.result().run());
          Origin kept = opened.origin();
          document.found(
              RunOrigin.of(opened.saved())
                  .map(
                      known -> new Origin(known.file(), known.print(), kept.data(), kept.others())),
              opened.done());
          bringInSight(opened);
          taken.run();
          tellDifference(name, opened.result());
        });
  }

  private void open(Path path, RowsPlace rows, String name, Consumer<Opened> show) {
    cancel();
    Job job = new Job(InputFile.of(path, RunFile.MOST_BYTES, ReadMonitor.NONE), name);
    current = job;
    opening.set(Optional.of(new Opening(name, 0, 0)));
    worker.execute(() -> read(job, path, rows, show));
  }

  /** Gives up the one that is opened; the run that is shown stays. */
  public void cancel() {
    if (current == null) return;
    current.cancelled = true;
    current.input.close();
    end();
  }

  private void end() {
    current = null;
    opening.set(Optional.empty());
  }

  private void read(Job job, Path path, RowsPlace place, Consumer<Opened> show) {
    String name = job.name;
    try (InputFile input = job.input) {
      Optional<String> print = RunFile.print(path);
      SavedRun saved = RunFile.read(input, place);
      RunRecord run = saved.run();
      Dataset rows = saved.dataset();
      PreparedData data = new PreparedData(run.recipe().data(), rows, job::check);
      RunReplay.Result result =
          RunReplay.replay(run, data, done -> progress(job, new Opening(name, done, run.epochs())));
      Run opened = result.run();
      RunOutline done =
          RunOutline.of(opened.recipe(), opened.branches(), saved.notes(), saved.lesson());
      String source = opened.recipe().data().source().id();
      Origin origin = new Origin(path, print, source, RunOrigin.without(saved).others());
      answer(job, () -> show.accept(new Opened(origin, done, saved, result)));
    } catch (CancellationException e) {
      answer(job, () -> {});
    } catch (ExperimentFileException e) {
      answer(job, () -> refuse(path, e));
    } catch (IllegalArgumentException e) {
      answer(job, () -> tell.tell(texts.get("run-file.unfit", name)));
    } catch (OutOfMemoryError e) {
      answer(job, () -> tell.tell(texts.get("run-file.memory", name)));
    }
  }

  private void progress(Job job, Opening now) {
    job.check();
    if (!job.told) return;
    job.told = false;
    window.execute(
        () -> {
          job.told = true;
          if (current == job) opening.set(Optional.of(now));
        });
  }

  private void answer(Job job, Runnable answer) {
    window.execute(
        () -> {
          if (current != job) return;
          end();
          answer.run();
        });
  }

  private void show(Opened opened) {
    Path file = opened.origin().file();
    shared.run().session().open(opened.result().run());
    document.opened(opened.origin(), opened.done());
    opened.saved().own().ifPresent(rows -> writing.opened(file, rows));
    bringInSight(opened);
    shared.preferences().recentFiles().add(file);
    tellDifference(String.valueOf(file.getFileName()), opened.result());
  }

  /** Also from below the first screen, or a page. */
  private void bringInSight(Opened opened) {
    opened.saved().view().ifPresent(seen -> view.show(seen, opened.result().run().data()));
    shared.panes().uncover();
    shared.panes().closePages();
    shared.panes().show(Workspace.TRAIN);
  }

  private void tellDifference(String name, RunReplay.Result result) {
    result.difference().ifPresent(d -> tell.tell(texts.get("run-file.differs", name, d.epoch())));
  }

  private void refuse(Path file, ExperimentFileException fault) {
    if (fault.fault() == ExperimentFault.NO_FILE) shared.preferences().recentFiles().remove(file);
    String sentence = FaultText.sentence(texts, fault);
    boolean findable =
        fault.fault() == ExperimentFault.ROWS_FILE_MISSING
            || fault.fault() == ExperimentFault.ROWS_FILE_CHANGED;
    if (!findable) tell.tell(sentence);
    else {
      RowsPlace beside = RowsPlace.beside(file);
      tell.askForRows(sentence, found -> open(file, beside.chosen(Optional.of(found))));
    }
  }
}
