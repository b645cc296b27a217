package engram.ui.grades;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The page of grades, with the threads that train. Its model is made when it is first opened. */
public final class GradesRoom implements Room {
  private final Shared shared;
  private final Actions actions;
  private ExecutorService worker;
  private GradesViewModel grades;

  /**
   * What it asks of the window.
   *
   * @param folder asks for one
   * @param file asks for one to read
   * @param csv asks where to save a table
   * @param open shows a run, and asks first if another is not saved
   * @param notSaved says why a file was not written
   */
  public record Actions(
      Supplier<Optional<Path>> folder,
      Supplier<Optional<Path>> file,
      Supplier<Optional<Path>> csv,
      Consumer<Path> open,
      BiConsumer<Path, IOException> notSaved) {}

  public GradesRoom(Shared shared, Actions actions) {
    this.shared = shared;
    this.actions = actions;
  }

  public GradesViewModel grades() {
    if (grades == null) {
      worker = Workers.oneInTheBackground("engram-grades");
      // the window and what it shows go on meanwhile
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
      grades = new GradesViewModel(shared.texts(), worker, Platform::runLater, threads);
    }
    return grades;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(GradesController.class, () -> new GradesController(grades(), actions, shared));
  }

  @Override
  public void close() {
    if (grades == null) return;
    grades.cancel();
    worker.shutdownNow();
  }
}
