package engram.ui.export;

import engram.export.picture.Faces;
import engram.training.Run;
import engram.training.RunReplay;
import engram.training.Session;
import engram.training.recipe.PreparedData;
import engram.ui.base.LongWork;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.WritableImage;

/**
 * Saves as a film what is in front: in Memory the experiment, else the training that is shown. All
 * methods are called on the window's thread.
 */
public final class FilmSaving {
  private static final int FRAMES = 40;

  /** Hundredths of a second. */
  private static final int DELAY = 10;

  private final Shared shared;
  private final Supplier<Optional<Painted>> experiment;
  private final Executor window;
  private final LongWork work;
  private final ReadOnlyObjectWrapper<Optional<Filming>> filming =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Of the film that is made now; the worker looks at it. */
  private AtomicBoolean givenUp = new AtomicBoolean();

  private Runnable end = () -> {};

  /**
   * An experiment, which the window's thread paints step by step.
   *
   * @param last the step that it is at
   * @param at paints what is seen at a step
   * @param end brings it back to where it was
   */
  public record Painted(int last, IntFunction<WritableImage> at, Runnable end) {}

  /**
   * How far a film is.
   *
   * @param frames that are ready
   * @param count of all; 0 while the run is trained again
   */
  public record Filming(int frames, int count) {
    /** From 0 to 1. */
    public double share() {
      return count == 0 ? 0 : (double) frames / count;
    }
  }

  /**
   * @param experiment the one in front in Memory; empty if it has no steps
   * @param worker where the run is trained again and films are made, frame by frame
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public FilmSaving(
      Shared shared,
      Supplier<Optional<Painted>> experiment,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.shared = shared;
    this.experiment = experiment;
    this.window = window;
    work = new LongWork(worker, window, clock);
  }

  /** The film that is made now, if one is. */
  public ReadOnlyObjectProperty<Optional<Filming>> filmingProperty() {
    return filming.getReadOnlyProperty();
  }

  /** What is done now, for the dialog that shows it. */
  public String text(Filming now) {
    return now.count() == 0
        ? shared.texts().get("picture.film.training")
        : shared.texts().get("picture.film.frame", now.frames(), now.count());
  }

  /** Why there is nothing to film, in a sentence; empty if there is. */
  public Optional<String> refusal() {
    if (!isOfExperiment()) return Optional.empty();
    Optional<Painted> painted = experiment.get();
    if (painted.isEmpty()) return Optional.of(shared.texts().get("picture.film.no-steps"));
    return painted
        .filter(p -> p.last() == 0)
        .map(p -> shared.texts().get("picture.film.beginning"));
  }

  private boolean isOfExperiment() {
    return shared.panes().getWorkspace() == Workspace.MEMORY;
  }

  /**
   * Writes it, from the beginning to where it is; nothing if {@link #refusal} says why.
   *
   * @param saved gets a sentence
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  public void save(Path file, Consumer<String> saved, BiConsumer<Path, IOException> failed) {
    if (refusal().isPresent()) return;
    cancel();
    AtomicBoolean stop = new AtomicBoolean();
    givenUp = stop;
    if (isOfExperiment()) {
      Painted painted = experiment.get().orElseThrow();
      end = painted.end();
      make(() -> frames(painted, stop), file, "picture.film.experiment", saved, failed);
      return;
    }
    int sample = shared.sample().getRow();
    filming.set(Optional.of(new Filming(0, 0)));
    shared
        .run()
        .session()
        .record(
            run ->
                window.execute(
                    () -> {
                      if (stop.get()) return;
                      Supplier<FilmSteps.Frames> begin = () -> frames(run, sample, stop);
                      make(begin, file, "picture.film.saved", saved, failed);
                    }));
  }

  /** Gives up the film that is made now; what was there before is left. */
  public void cancel() {
    work.cancel();
    givenUp.set(true);
    finish();
  }

  private void finish() {
    filming.set(Optional.empty());
    Runnable ended = end;
    end = () -> {};
    ended.run();
  }

  private void make(
      Supplier<FilmSteps.Frames> begin,
      Path file,
      String key,
      Consumer<String> saved,
      BiConsumer<Path, IOException> failed) {
    filming.set(Optional.of(new Filming(0, 0)));
    work.start(
        () -> new FilmSteps(begin, file, DELAY),
        made -> {
          if (made.fault().isPresent()) {
            finish();
            failed.accept(file, made.fault().get());
          } else if (made.written()) {
            finish();
            String frames = String.valueOf(made.frames());
            saved.accept(shared.texts().get(key, file.toString(), frames));
          } else {
            filming.set(Optional.of(new Filming(made.frames(), made.count())));
          }
        });
  }

  private FilmSteps.Frames frames(Session.Recorded recorded, int sample, AtomicBoolean stop) {
    PreparedData data = new PreparedData(recorded.record().recipe().data(), recorded.rows());
    Run run =
        RunReplay.replay(
                recorded.record(),
                data,
                done -> {
                  if (stop.get()) throw new CancellationException();
                })
            .run();
    RunPicture picture = new RunPicture(run, sample, shared.texts(), new Faces());
    RunFilm film =
        new RunFilm(run, () -> picture.of(RunPicture.Content.TRAINING, false), 1, FRAMES);
    return new FilmSteps.Frames(film.epochs().size(), film::frame);
  }

  private FilmSteps.Frames frames(Painted painted, AtomicBoolean stop) {
    int[] steps = RunFilm.spread(painted.last(), FRAMES);
    return new FilmSteps.Frames(
        steps.length, k -> FineSnapshot.opaque(onWindow(painted.at(), steps[k], stop)));
  }

  /** The worker waits for it: what is painted on a canvas is made on the window's thread. */
  private WritableImage onWindow(IntFunction<WritableImage> at, int step, AtomicBoolean stop) {
    FutureTask<WritableImage> task =
        new FutureTask<>(
            () -> {
              if (stop.get()) throw new CancellationException();
              return at.apply(step);
            });
    window.execute(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException given) throw given;
      throw new IllegalStateException(e.getCause());
    }
  }
}
