package engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film of the training, without a window; the clock says that time has passed at each look. */
class FilmSavingTest {
  /** In nanoseconds. */
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final Shared shared = SharedFixture.of(run);
  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final AtomicLong clock = new AtomicLong();
  private final FilmSaving films =
      new FilmSaving(
          shared, Optional::empty, work::add, window::add, () -> clock.addAndGet(SECOND));
  private final List<String> told = new ArrayList<>();
  private final List<Path> failed = new ArrayList<>();
  private final List<FilmSaving.Filming> shown = new ArrayList<>();

  @BeforeEach
  void train() {
    for (int k = 0; k < 3; k++) session.stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 3);
    films.filmingProperty().subscribe(now -> now.ifPresent(shown::add));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void save(Path file) throws InterruptedException {
    films.save(file, told::add, (path, fault) -> failed.add(path));
    window.take().run();
  }

  private void doWork() throws InterruptedException {
    work.take().run();
    for (Runnable task = window.poll(); task != null; task = window.poll()) task.run();
  }

  @Test
  void howFarItIsIsShownFrameByFrame() throws Exception {
    Path file = folder.resolve("f.gif");
    save(file);
    assertThat(films.text(films.filmingProperty().get().orElseThrow()))
        .isEqualTo("The run is being trained again.");
    doWork();
    assertThat(shown).extracting(FilmSaving.Filming::frames).contains(1, 2, 3).isSorted();
    assertThat(films.text(shown.get(shown.size() - 1))).isEqualTo("Frame 4 of 4 is ready.");
    assertThat(films.filmingProperty().get()).isEmpty();
    assertThat(told).singleElement().asString().startsWith(file + " has 4 frames");
    assertThat(Files.readAllBytes(file)).startsWith("GIF89a".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void givenUpItLeavesWhatWasThere() throws Exception {
    Path file = folder.resolve("f.gif");
    Files.writeString(file, "old");
    save(file);
    films.cancel();
    doWork();
    assertThat(films.filmingProperty().get()).isEmpty();
    assertThat(told).isEmpty();
    assertThat(failed).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("old");
  }

  @Test
  void givenUpBetweenTwoFramesItLeavesWhatWasThere() throws Exception {
    Path file = folder.resolve("f.gif");
    Files.writeString(file, "old");
    FilmSaving atOnce =
        new FilmSaving(
            shared, Optional::empty, work::add, Runnable::run, () -> clock.addAndGet(SECOND));
    List<Integer> frames = new ArrayList<>();
    atOnce
        .filmingProperty()
        .subscribe(
            now -> {
              now.ifPresent(film -> frames.add(film.frames()));
              if (now.filter(film -> film.frames() == 2).isPresent()) atOnce.cancel();
            });
    atOnce.save(file, told::add, (path, fault) -> failed.add(path));
    work.take().run();
    assertThat(frames).endsWith(1, 2);
    assertThat(told).isEmpty();
    assertThat(failed).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("old");
  }

  @Test
  void whatCanNotBeWrittenIsTold() throws Exception {
    Path file = folder.resolve("nowhere").resolve("f.gif");
    save(file);
    doWork();
    assertThat(failed).containsExactly(file);
    assertThat(told).isEmpty();
    assertThat(films.filmingProperty().get()).isEmpty();
  }
}
