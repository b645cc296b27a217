package engram.homework;

import engram.files.ExperimentFileException;
import engram.files.RunFile;
import engram.files.RunWords;
import engram.files.SavedRun;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Trains all runs of a folder again, several at a time, and compares them with one another. */
public final class Grading {
  private static final long LOOK_MILLIS = 100;

  /** Where training stops changes no number. */
  private static final StopRule ANY_STOP = new StopRule(1, OptionalDouble.empty());

  private final Optional<Recipe> lesson;
  private final Optional<RunRecord> begun;
  private final long nanosForEach;
  private volatile boolean ended;

  /** A run takes longer than it may. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** What makes two runs the same: all that was decided in them. */
  private record Decisions(Recipe recipe, List<List<RunRecord.Made>> made, List<Object> ends) {}

  /**
   * @param lesson what the runs began from; empty if nothing is known of it
   * @param secondsForEach after which a run is given up
   */
  public Grading(Optional<Recipe> lesson, int secondsForEach) {
    this(lesson, Optional.empty(), secondsForEach);
  }

  /**
   * @param begun what the runs began from; what was changed in it is no pupil's doing
   * @param secondsForEach after which a run is given up
   */
  public Grading(RunRecord begun, int secondsForEach) {
    this(Optional.of(begun.recipe()), Optional.of(begun), secondsForEach);
  }

  private Grading(Optional<Recipe> lesson, Optional<RunRecord> begun, int secondsForEach) {
    this.lesson = lesson;
    this.begun = begun;
    nanosForEach = TimeUnit.SECONDS.toNanos(secondsForEach);
  }

  /**
   * The run files of a folder, by name; not those of folders in it.
   *
   * @throws IOException if it can't be read
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Grading::isRun).sorted().toList();
    }
  }

  private static boolean isRun(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(RunFile.ENDING) && Files.isRegularFile(file);
  }

  /**
   * Trains them again.
   *
   * @param threads how many at a time
   * @param progress gets how many are done, several times a second on the caller's thread; what it
   *     throws ends the work
   * @return in the order of the files
   */
  public List<HandedIn> grade(List<Path> files, int threads, IntConsumer progress) {
    // threads as important as the caller's, and as lasting
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, work -> new Thread(work, "engram-grading"));
    try {
      List<Future<HandedIn>> under = new ArrayList<>();
      for (Path file : files) under.add(pool.submit(() -> grade(file)));
      List<HandedIn> done = new ArrayList<>();
      for (Future<HandedIn> each : under) done.add(await(each, under, progress));
      return withSame(done);
    } finally {
      ended = true;
      pool.shutdownNow();
    }
  }

  private static HandedIn await(
      Future<HandedIn> one, List<Future<HandedIn>> all, IntConsumer progress) {
    while (true) {
      progress.accept((int) all.stream().filter(Future::isDone).count());
      try {
        return one.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // looks again
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private HandedIn grade(Path file) {
    try {
      SavedRun saved = RunFile.read(file);
      PreparedData data = new PreparedData(saved.run().recipe().data(), saved.dataset());
      long begun = System.nanoTime();
      RunReplay.Result result =
          RunReplay.replay(
              saved.run(),
              data,
              epochs -> {
                if (ended) throw new CancellationException();
                if (System.nanoTime() - begun > nanosForEach) throw new TooLong();
              });
      return HandedIn.of(file, saved, result, changed(saved.run()));
    } catch (ExperimentFileException e) {
      return HandedIn.failed(file, e);
    } catch (TooLong e) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(nanosForEach);
      return HandedIn.failed(
          file,
          HandedIn.Reason.TOO_LONG,
          "It is not trained again within " + seconds + " seconds.");
    } catch (IllegalArgumentException e) {
      return HandedIn.failed(
          file, HandedIn.Reason.UNFIT, "It can't be trained: " + e.getMessage() + ".");
    } catch (OutOfMemoryError e) {
      return HandedIn.failed(file, HandedIn.Reason.MEMORY, "It needs more memory than there is.");
    }
  }

  private List<String> changed(RunRecord run) {
    List<String> changed = new ArrayList<>();
    lesson.ifPresent(from -> changed.addAll(RunWords.differences(from, run.recipe())));
    changed.addAll(RunWords.changes(run));
    begun.ifPresent(from -> changed.removeAll(RunWords.changes(from)));
    return changed;
  }

  /** A run in which nothing was decided is the same as every other such run by itself. */
  private List<HandedIn> withSame(List<HandedIn> all) {
    List<Optional<Decisions>> decided = all.stream().map(this::decisions).toList();
    Map<Decisions, List<String>> names = new HashMap<>();
    for (int k = 0; k < all.size(); k++) {
      String name = all.get(k).name();
      decided.get(k).ifPresent(d -> names.computeIfAbsent(d, any -> new ArrayList<>()).add(name));
    }
    List<HandedIn> compared = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      List<String> same = new ArrayList<>(decided.get(k).map(names::get).orElse(List.of()));
      same.remove(all.get(k).name());
      compared.add(all.get(k).withSame(same));
    }
    return compared;
  }

  private Optional<Decisions> decisions(HandedIn one) {
    if (one.outcome().isEmpty()) return Optional.empty();
    RunRecord run = one.outcome().get().saved().run();
    Set<RunRecord.Made> given = begun.map(LessonMarks::changes).orElse(Set.of());
    boolean changed = run.lines().stream().anyMatch(line -> !given.containsAll(line.made()));
    Recipe recipe = run.recipe().withStop(ANY_STOP);
    boolean fromLesson = lesson.isPresent() && recipe.equals(lesson.get().withStop(ANY_STOP));
    if (!changed && fromLesson) return Optional.empty();
    // who copies trains a little further; without any change how far it went tells runs apart
    List<Object> ends = new ArrayList<>();
    if (!changed) run.lines().forEach(line -> ends.add(line.end()));
    return Optional.of(
        new Decisions(recipe, run.lines().stream().map(RunRecord.Line::made).toList(), ends));
  }
}
