package engram.ui.grades;

import engram.files.ExperimentFileException;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.WholeFile;
import engram.files.input.InputFile;
import engram.homework.Grading;
import engram.homework.HandedIn;
import engram.homework.HandedInTable;
import engram.lesson.Goal;
import engram.lesson.GoalException;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * A folder of runs that were handed in: trains them again beside the window, holds them against
 * goals and sorts them. All methods are called on the window's thread.
 */
public final class GradesViewModel {
  private static final int SECONDS_FOR_EACH = 60;
  private static final String SEMICOLON = "[;；]";

  private final Texts texts;
  private final Executor worker;
  private final Executor window;
  private final int threads;
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> lesson =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Graded> graded = new SimpleObjectProperty<>(Graded.NOTHING);
  private final ObjectProperty<List<Goal>> wanted = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Function<Texts, String>> problem =
      new SimpleObjectProperty<>(any -> "");
  private final ObjectProperty<Function<Texts, String>> goalProblem =
      new SimpleObjectProperty<>(any -> "");
  private final ObservableValue<List<GradeRow>> rows;
  private Job current;

  /** Goals, parted by semicolons. */
  public final StringProperty goals = new SimpleStringProperty("");

  /** By what the rows are sorted. */
  final ObjectProperty<GradeOrder> order = new SimpleObjectProperty<>(GradeOrder.BY_NAME);

  /**
   * How far the work is.
   *
   * @param done runs that were trained again
   * @param all of them; 0 while they are looked for
   */
  public record Progress(int done, int all) {

    /** From 0 to 1. */
    double share() {
      return all == 0 ? 0 : (double) done / all;
    }
  }

  /** The worker looks at whether it is still wanted. */
  private static final class Job {
    volatile boolean cancelled;

    void check() {
      if (cancelled) throw new CancellationException("it is not wanted any more");
    }
  }

  /**
   * @param worker where all of it is done
   * @param window the window's thread
   * @param threads how many runs are trained at a time
   */
  public GradesViewModel(Texts texts, Executor worker, Executor window, int threads) {
    this.texts = texts;
    this.worker = worker;
    this.window = window;
    this.threads = threads;
    rows =
        Bindings.createObjectBinding(
            this::makeRows, graded, wanted, order, texts.languageProperty());
    goals.subscribe(this::readGoals);
  }

  // Properties

  /** What was chosen last; empty at first. */
  public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** Empty while nothing is under way. */
  public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** All runs of the folder in their order. */
  ObservableValue<List<GradeRow>> rowsProperty() {
    return rows;
  }

  /** Whether there is anything to see. */
  public boolean hasRows() {
    return !graded.get().all().isEmpty();
  }

  /** Why the folder can't be graded; empty if it can. */
  ObservableValue<String> problemProperty() {
    return texts.bound(() -> problem.get().apply(texts), problem);
  }

  /** What is wrong with the goals; empty if nothing is. */
  ObservableValue<String> goalProblemProperty() {
    return texts.bound(() -> goalProblem.get().apply(texts), goalProblem);
  }

  /** What is held against the runs while no goal is written. */
  ObservableValue<String> goalPromptProperty() {
    return texts.bound(this::goalPrompt, graded);
  }

  private String goalPrompt() {
    List<Goal> ofSheet = graded.get().goals(List.of());
    if (ofSheet.isEmpty()) return texts.get("grades.goals.prompt");
    return texts.get(
        "grades.goals.sheet", ofSheet.stream().map(Goal::text).collect(Collectors.joining("; ")));
  }

  /** Whether any of them has a lesson sheet. */
  boolean hasSheets() {
    return graded.get().hasSheets();
  }

  /** What is done now, or was done. */
  ObservableValue<String> statusProperty() {
    return texts.bound(this::status, progress, graded, folder);
  }

  private String status() {
    if (progress.get().isPresent()) {
      Progress now = progress.get().get();
      return now.all() == 0
          ? texts.get("grades.looking")
          : texts.get("grades.training", now.done(), now.all());
    }
    if (!hasRows()) return "";
    String done = texts.get("grades.done", graded.get().all().size());
    // a sheet for pupils does not say what is right
    return graded.get().hasSheets() && graded.get().key().isEmpty()
        ? texts.get("grades.done.no-key", done)
        : done;
  }

  /** Name of the file that the pupils began from, or that it is not known. */
  ObservableValue<String> lessonTextProperty() {
    return texts.bound(
        () ->
            lesson
                .get()
                .map(file -> texts.get("grades.lesson.from", String.valueOf(file.getFileName())))
                .orElseGet(() -> texts.get("grades.lesson.choose")),
        lesson);
  }

  private List<GradeRow> makeRows() {
    GradeWords words = new GradeWords(texts, graded.get(), held());
    return sorted().stream().map(words::row).toList();
  }

  private List<Goal> held() {
    return graded.get().goals(wanted.get());
  }

  /** What can't be read stands at the end, in whichever order. */
  private List<HandedIn> sorted() {
    Comparator<HandedIn> wantedOrder = order.get().column().order(held(), graded.get().key());
    if (order.get().reversed()) wantedOrder = wantedOrder.reversed();
    return graded.get().all().stream()
        .sorted(
            Comparator.<HandedIn, Boolean>comparing(one -> one.outcome().isEmpty())
                .thenComparing(wantedOrder))
        .toList();
  }

  // Commands

  /** Grades all runs of that folder. */
  public void grade(Path newFolder) {
    folder.set(Optional.of(newFolder));
    graded.set(Graded.NOTHING);
    start();
  }

  /** Grades them anew, beside the file that they began from. */
  void setLesson(Path file) {
    lesson.set(Optional.of(file));
    if (folder.get().isPresent()) start();
  }

  /** A press on the head of a column. */
  void sortBy(GradeColumn column) {
    order.set(order.get().pressed(column));
  }

  /** Gives up what is under way; what is shown stays. */
  public void cancel() {
    if (current != null) current.cancelled = true;
    end();
  }

  private void end() {
    current = null;
    progress.set(Optional.empty());
  }

  private void readGoals(String text) {
    List<Goal> read = new ArrayList<>();
    try {
      for (String each : text.split(SEMICOLON)) if (!each.isBlank()) read.add(Goal.parse(each));
      goalProblem.set(any -> "");
      wanted.set(List.copyOf(read));
    } catch (GoalException e) {
      goalProblem.set(shown -> GradeWords.sentence(shown, e));
    }
  }

  private void start() {
    cancel();
    Job job = new Job();
    current = job;
    problem.set(any -> "");
    progress.set(Optional.of(new Progress(0, 0)));
    Path from = folder.get().orElseThrow();
    Optional<Path> begun = lesson.get();
    worker.execute(() -> work(job, from, begun));
  }

  private void work(Job job, Path from, Optional<Path> begun) {
    try {
      job.check();
      Optional<SavedRun> key = Optional.empty();
      if (begun.isPresent()) key = Optional.of(RunFile.read(begun.get()));
      List<Path> files = Grading.files(from);
      Grading grading =
          key.map(saved -> new Grading(saved.run(), SECONDS_FOR_EACH))
              .orElseGet(() -> new Grading(Optional.empty(), SECONDS_FOR_EACH));
      List<HandedIn> all =
          grading.grade(files, threads, done -> tell(job, new Progress(done, files.size())));
      Graded now = new Graded(key, all);
      answer(job, () -> show(from, now));
    } catch (CancellationException e) {
      answer(job, () -> {});
    } catch (ExperimentFileException e) {
      answer(job, () -> problem.set(shown -> FaultText.sentence(shown, e)));
    } catch (IOException e) {
      String reason = InputFile.reason(e);
      answer(job, () -> problem.set(shown -> unreadable(shown, from, reason)));
    }
  }

  private static String unreadable(Texts texts, Path folder, String reason) {
    return texts.get("grades.unreadable", folder.toString(), reason);
  }

  private void tell(Job job, Progress now) {
    job.check();
    window.execute(
        () -> {
          if (current == job) progress.set(Optional.of(now));
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

  private void show(Path from, Graded now) {
    graded.set(now);
    if (now.all().isEmpty()) {
      problem.set(shown -> shown.get("grades.none", RunFile.ENDING, from.toString()));
    }
  }

  /**
   * Writes the table in the order that is shown. A name without any ending gets the usual one, if
   * no file has that name yet.
   *
   * @param failed gets the file and why it can't be written; what was there before is left
   */
  void saveCsv(Path chosen, BiConsumer<Path, IOException> failed) {
    Path file = WholeFile.named(chosen, ".csv");
    List<HandedIn> all = sorted();
    List<Goal> held = held();
    Optional<SavedRun> key = graded.get().key();
    worker.execute(
        () -> {
          try {
            HandedInTable.write(all, held, key, file);
          } catch (IOException e) {
            window.execute(() -> failed.accept(file, e));
          }
        });
  }
}
