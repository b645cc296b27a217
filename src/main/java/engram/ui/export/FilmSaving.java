package engram.ui.export;

import engram.export.picture.Faces;
import engram.training.Run;
import engram.training.RunReplay;
import engram.training.Session;
import engram.training.recipe.PreparedData;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Saves the training that is shown as a film. All methods are called on the window's thread. */
public final class FilmSaving {
  private static final int FRAMES = 40;

  /** Hundredths of a second. */
  private static final int DELAY = 10;

  private final Shared shared;
  private final Executor worker;
  private final Executor window;

  /**
   * @param worker where the run is trained again, frame by frame
   * @param window the window's thread
   */
  public FilmSaving(Shared shared, Executor worker, Executor window) {
    this.shared = shared;
    this.worker = worker;
    this.window = window;
  }

  /**
   * Writes it, from the beginning to the present epoch.
   *
   * @param saved gets a sentence
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  public void save(Path file, Consumer<String> saved, BiConsumer<Path, IOException> failed) {
    int sample = shared.sample().getRow();
    shared
        .run()
        .session()
        .record(run -> worker.execute(() -> write(run, sample, file, saved, failed)));
  }

  private void write(
      Session.Recorded recorded,
      int sample,
      Path file,
      Consumer<String> saved,
      BiConsumer<Path, IOException> failed) {
    PreparedData data = new PreparedData(recorded.record().recipe().data(), recorded.rows());
    Run run = RunReplay.replay(recorded.record(), data, done -> {}).run();
    RunPicture picture = new RunPicture(run, sample, shared.texts(), new Faces());
    RunFilm film =
        new RunFilm(run, () -> picture.of(RunPicture.Content.TRAINING, false), 1, FRAMES);
    try {
      film.writeGif(file, DELAY, frame -> {});
      String frames = String.valueOf(film.epochs().size());
      window.execute(
          () -> saved.accept(shared.texts().get("picture.film.saved", file.toString(), frames)));
    } catch (IOException e) {
      window.execute(() -> failed.accept(file, e));
    }
  }
}
