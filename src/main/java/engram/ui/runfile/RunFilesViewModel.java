package engram.ui.runfile;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.read.ReadMonitor;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.InputFile;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.WholeFile;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.Session;
import engram.training.recipe.PreparedData;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves the run that is shown, and opens others. What is shown stays until a file has been read to
 * its end and trained again. All methods are called on the window's thread.
 */
public final class RunFilesViewModel {
  private static final String OTHER_SIGNS = "[^\\p{L}\\p{N}._ -]";

  private final Shared shared;
  private final Texts texts;
  private final Consumer<String> tell;
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

  /** The worker looks at whether it is still wanted. */
  private static final class Job {
    final InputFile input;
    volatile boolean cancelled;
    volatile boolean told = true;

    Job(InputFile input) {
      this.input = input;
    }

    void check() {
      if (cancelled) throw new CancellationException("another file is opened");
    }
  }

  /**
   * @param tell gets a sentence about a file that can't be opened or saved, or that gave other
   *     numbers than before
   * @param worker where files are read and runs are trained again
   * @param window the window's thread
   */
  public RunFilesViewModel(Shared shared, Consumer<String> tell, Executor worker, Executor window) {
    this.shared = shared;
    this.tell = tell;
    this.worker = worker;
    this.window = window;
    texts = shared.texts();
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

  /** What the file of the run that is shown is called, unless the user says otherwise. */
  public String proposedName() {
    DataSource source = shared.run().getSnapshot().recipe().data().source();
    return name(source) + RunFile.ENDING;
  }

  /** What files of a run on those data are called, without an ending. */
  static String name(DataSource source) {
    String name = source.id().replaceAll(OTHER_SIGNS, "-");
    int ending = name.lastIndexOf('.');
    return ending > 0 ? name.substring(0, ending) : name;
  }

  // Commands

  /**
   * Saves the run that is shown. A name without any ending gets the usual one, if no file has that
   * name yet.
   *
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  public void save(Path chosen, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, RunFile.ENDING);
    shared.run().session().record(run -> worker.execute(() -> write(run, file, failed)));
  }

  private void write(Session.Recorded run, Path file, BiConsumer<Path, IOException> failed) {
    if (!RunFile.holds(run.record().recipe().data().source(), run.rows())) {
      window.execute(() -> tell.accept(texts.get("run-file.large", RunFile.MOST_CELLS)));
      return;
    }
    try {
      RunFile.write(RunFile.of(run.record(), run.rows(), run.parameters(), ""), file);
      Path written = file.toAbsolutePath().normalize();
      window.execute(() -> shared.preferences().recentFiles().add(written));
    } catch (IOException e) {
      window.execute(() -> failed.accept(file, e));
    }
  }

  /** Shows what the file holds once it was trained again; of several the last. */
  public void open(Path file) {
    cancel();
    Path path = file.toAbsolutePath().normalize();
    Job job = new Job(InputFile.of(path, RunFile.MOST_BYTES, ReadMonitor.NONE));
    current = job;
    opening.set(Optional.of(new Opening(String.valueOf(path.getFileName()), 0, 0)));
    worker.execute(() -> read(job, path));
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

  private void read(Job job, Path path) {
    String name = String.valueOf(path.getFileName());
    try (InputFile input = job.input) {
      SavedRun saved = RunFile.read(input);
      RunRecord run = saved.run();
      Dataset rows = saved.dataset();
      PreparedData data = new PreparedData(run.recipe().data(), rows, job::check);
      RunReplay.Result result =
          RunReplay.replay(run, data, done -> progress(job, new Opening(name, done, run.epochs())));
      answer(job, () -> show(path, result));
    } catch (CancellationException e) {
      answer(job, () -> {});
    } catch (ExperimentFileException e) {
      answer(job, () -> refuse(path, e));
    } catch (IllegalArgumentException e) {
      answer(job, () -> tell.accept(texts.get("run-file.unfit", name)));
    } catch (OutOfMemoryError e) {
      answer(job, () -> tell.accept(texts.get("run-file.memory", name)));
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

  private void show(Path file, RunReplay.Result result) {
    shared.run().session().open(result.run());
    shared.panes().show(Workspace.TRAIN);
    shared.preferences().recentFiles().add(file);
    result
        .difference()
        .ifPresent(
            d ->
                tell.accept(
                    texts.get("run-file.differs", String.valueOf(file.getFileName()), d.epoch())));
  }

  private void refuse(Path file, ExperimentFileException fault) {
    if (fault.fault() == ExperimentFault.NO_FILE) shared.preferences().recentFiles().remove(file);
    tell.accept(FaultText.sentence(texts, fault));
  }
}
