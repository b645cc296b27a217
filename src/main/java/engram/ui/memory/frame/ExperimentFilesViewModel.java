package engram.ui.memory.frame;

import engram.data.read.ReadMonitor;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.FileKind;
import engram.files.WholeFile;
import engram.files.experiment.ExperimentFile;
import engram.files.experiment.PatternsFile;
import engram.files.experiment.SavedExperiment;
import engram.files.input.InputFile;
import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.PatternTextException;
import engram.ui.base.Challenge;
import engram.ui.base.FaultText;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;

/**
 * Opens files of every kind, and saves the experiment that is shown. What is shown stays until a
 * file has been read to its end and is sound. All methods are called on the window's thread.
 */
public final class ExperimentFilesViewModel {
  private final PanesViewModel panes;
  private final RecentFiles recent;
  private final Function<MemoryExperiment, ? extends Desk> desks;
  private final Function<Challenge, ? extends Desk> labs;
  private final Consumer<List<NamedPattern>> storePatterns;
  private final Consumer<Path> openRun;
  private final Consumer<Path> openTable;
  private final Consumer<String> tell;
  private final Texts texts;
  private final Executor worker;
  private final Executor window;
  private Optional<InputFile> opening = Optional.empty();

  /** What can be played, saved, and shown again. */
  public interface Desk extends SettingSteps.Adjustable {
    /** What Space and the arrow keys drive. */
    Playback playback();

    /** Calls that at once, and again when what it says may be another. */
    default Subscription subscribe(Runnable shown) {
      shown.run();
      return changes().stream()
          .map(each -> each.subscribe((before, now) -> shown.run()))
          .reduce(Subscription.EMPTY, Subscription::and);
    }

    /** Why a file can't hold it as it is now; empty if one can. */
    default Optional<String> notKept() {
      return Optional.empty();
    }

    /** The {@link engram.memory.experiments.Fingerprint} of its numbers, if they are all there. */
    Optional<String> fingerprint();

    /** As it is now, with its numbers. */
    default SavedExperiment saved() {
      return new SavedExperiment(experiment(), fingerprint());
    }

    /** Whether the window can show it; it is of the kind that {@link #experiment} gives. */
    default boolean shows(Experiment experiment) {
      return true;
    }

    /** It came to the front: what it took from Train may be another now. */
    default void follow() {}

    /** Stops all that is under way. */
    void close();
  }

  /** What was found in a file. */
  private interface Found {
    void show();
  }

  /**
   * @param desks where an experiment on memory is shown
   * @param labs where a lab is shown
   * @param storePatterns lets a network store patterns of one of its grids
   * @param openRun opens a run
   * @param openTable opens anything else
   * @param tell gets a sentence about a file that can't be opened
   * @param worker where files are read
   * @param window the window's thread
   */
  public ExperimentFilesViewModel(
      PanesViewModel panes,
      RecentFiles recent,
      Function<MemoryExperiment, ? extends Desk> desks,
      Function<Challenge, ? extends Desk> labs,
      Consumer<List<NamedPattern>> storePatterns,
      Consumer<Path> openRun,
      Consumer<Path> openTable,
      Consumer<String> tell,
      Texts texts,
      Executor worker,
      Executor window) {
    this.panes = panes;
    this.recent = recent;
    this.desks = desks;
    this.labs = labs;
    this.storePatterns = storePatterns;
    this.openRun = openRun;
    this.openTable = openTable;
    this.tell = tell;
    this.texts = texts;
    this.worker = worker;
    this.window = window;
  }

  private Desk desk() {
    return panes.getWorkspace() == Workspace.CHALLENGES
        ? labs.apply(panes.challengeProperty().get())
        : desks.apply(panes.experimentProperty().get());
  }

  /** Why no file can hold the experiment that is seen; empty if one can. */
  public Optional<String> notKept() {
    return desk().notKept();
  }

  /** What the file of the experiment that is seen is called, unless the user says otherwise. */
  public String proposedName() {
    return ExperimentFile.usualName(desk().experiment());
  }

  /**
   * Saves the experiment that is seen. A name without any ending gets the usual one, if no file has
   * that name yet.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public void save(Path chosen) throws IOException {
    Path file = WholeFile.named(chosen, ExperimentFile.ENDING);
    ExperimentFile.write(desk().saved(), file);
    recent.add(file.toAbsolutePath().normalize());
  }

  /** Shows what the file holds; of several the last. */
  public void open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    // the one before may wait for a pipe that nobody writes to
    opening.ifPresent(InputFile::close);
    InputFile mine = InputFile.of(path, ExperimentFile.MOST_BYTES, ReadMonitor.NONE);
    opening = Optional.of(mine);
    worker.execute(
        () -> {
          Found found = read(path, mine);
          mine.close();
          window.execute(
              () -> {
                if (opening.filter(newest -> newest == mine).isPresent()) found.show();
              });
        });
  }

  private Found read(Path file, InputFile source) {
    try {
      return switch (FileKind.of(file)) {
        case EXPERIMENT -> experiment(file, source);
        case PATTERNS -> patterns(file, source);
        case RUN -> () -> openRun.accept(file);
        case TABLE -> () -> openTable.accept(file);
      };
    } catch (CancellationException e) {
      return () -> {};
    } catch (ExperimentFileException e) {
      return () -> refuse(file, e);
    } catch (PatternTextException e) {
      return () -> tell.accept(FaultText.sentence(texts, file, e));
    }
  }

  private Found experiment(Path file, InputFile source) throws ExperimentFileException {
    SavedExperiment saved = ExperimentFile.read(source);
    return () -> show(file, saved.experiment());
  }

  private Found patterns(Path file, InputFile source)
      throws ExperimentFileException, PatternTextException {
    List<NamedPattern> patterns = PatternsFile.readText(source);
    return () -> show(file, patterns);
  }

  private void show(Path file, List<NamedPattern> patterns) {
    if (PatternGrid.of(patterns.get(0).pattern()).isEmpty()) {
      tell.accept(texts.get("experiment.not-shown.patterns", String.valueOf(file.getFileName())));
      return;
    }
    storePatterns.accept(patterns);
    show(file, MemoryExperiment.RECALL);
  }

  private void show(Path file, Experiment experiment) {
    Optional<Challenge> lab = Challenge.of(experiment);
    if (lab.isPresent()) {
      labs.apply(lab.get()).restore(experiment);
      panes.show(lab.get());
      recent.add(file);
      return;
    }
    MemoryExperiment which = MemoryExperiment.of(experiment);
    Desk desk = desks.apply(which);
    if (!desk.shows(experiment)) {
      String name = String.valueOf(file.getFileName());
      tell.accept(texts.get("experiment.not-shown." + which.stem(), name));
      return;
    }
    desk.restore(experiment);
    show(file, which);
  }

  private void show(Path file, MemoryExperiment which) {
    panes.experimentProperty().set(which);
    panes.show(Workspace.MEMORY);
    recent.add(file);
  }

  private void refuse(Path file, ExperimentFileException fault) {
    if (fault.fault() == ExperimentFault.NO_FILE) recent.remove(file);
    tell.accept(FaultText.sentence(texts, fault));
  }
}
