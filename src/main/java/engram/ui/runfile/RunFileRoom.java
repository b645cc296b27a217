package engram.ui.runfile;

import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.ui.base.RecentFiles;
import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps what is not saved of the run, and offers what was left behind. */
public final class RunFileRoom implements Room {
  private static final int SECONDS = 30;
  private static final int SECONDS_TO_END = 5;

  private final Shared shared;
  private final Actions actions;
  private final Optional<Keeping> keeping;

  /** What it asks of the window. */
  public interface Actions {
    /** Opens a file of any kind. */
    void open(Path file);

    /**
     * Shows a run that was kept, in the place of the present one.
     *
     * @param name what it is called meanwhile
     * @param taken is done once it is shown
     */
    void restore(Path file, String name, Runnable taken);

    /** Nothing can be kept in that folder. */
    void tellNotKept(Path folder, IOException fault);
  }

  /** With the thread that writes. */
  private record Keeping(
      Autosave autosave, RecoveryViewModel recovery, ScheduledExecutorService worker) {}

  /**
   * @param unsaved where runs are kept; none if they are not
   * @param window the window's thread
   */
  public RunFileRoom(
      Shared shared,
      RunDocument document,
      Actions actions,
      Optional<UnsavedRuns> unsaved,
      Executor window) {
    this.shared = shared;
    this.actions = actions;
    keeping = unsaved.map(folder -> keep(document, folder, window));
  }

  private Keeping keep(RunDocument document, UnsavedRuns folder, Executor window) {
    ScheduledExecutorService worker = Workers.clock("engram-autosave");
    Consumer<IOException> failed = fault -> actions.tellNotKept(folder.folder(), fault);
    Autosave autosave = new Autosave(shared, document, folder, worker, window, failed);
    RecoveryViewModel recovery =
        new RecoveryViewModel(
            shared.texts(),
            folder,
            worker,
            window,
            (kept, name, taken) -> restore(autosave, kept, name, taken));
    Runnable tick = () -> window.execute(autosave::keep);
    worker.scheduleWithFixedDelay(tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    return new Keeping(autosave, recovery, worker);
  }

  private void restore(Autosave autosave, Kept kept, String name, Runnable taken) {
    actions.restore(
        kept.file(),
        name,
        () -> {
          autosave.takeOver(kept);
          taken.run();
        });
  }

  /** Offers what was left behind, once there is a window. */
  public void look() {
    keeping.ifPresent(each -> each.recovery().look());
  }

  /** The files opened last, and the run that was left behind. */
  public Stream<Place> places() {
    List<Path> files = recent().files();
    Stream<Place> opened =
        IntStream.range(0, files.size()).mapToObj(i -> place(i + 1, files.get(i)));
    return Stream.concat(keeping.stream().flatMap(each -> each.recovery().places()), opened);
  }

  private RecentFiles recent() {
    return shared.preferences().recentFiles();
  }

  private Place place(int number, Path file) {
    return Place.of(
        "file/" + number,
        PlaceKind.FILE,
        texts -> texts.get("run-file.place", String.valueOf(file.getFileName())),
        () -> actions.open(file));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        RecoveryController.class, () -> new RecoveryController(keeping.map(Keeping::recovery)));
  }

  /** What is kept is not wanted any more; that is done when this returns. */
  @Override
  public void close() {
    keeping.ifPresent(RunFileRoom::close);
  }

  private static void close(Keeping keeping) {
    keeping.recovery().close();
    keeping.autosave().close();
    keeping.worker().shutdown();
    try {
      if (!keeping.worker().awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        keeping.worker().shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
