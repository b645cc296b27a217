package engram.homework;

import engram.files.ExperimentFileException;
import engram.files.SavedRun;
import engram.files.WholeFile;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.training.RunReplay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file that was handed in, and what came of it.
 *
 * @param name of the file, without its ending
 * @param outcome empty if it can't be read or trained
 * @param refusal why; empty else
 * @param sameAs names of those that did the same
 */
public record HandedIn(
    Path file,
    String name,
    Optional<Outcome> outcome,
    Optional<Refusal> refusal,
    List<String> sameAs) {

  /** Why a file has no outcome. */
  public enum Reason {
    /** It holds no run, or can't be read. */
    FILE,
    /** The network does not fit its data. */
    UNFIT,
    /** It is not trained again in the time that each has. */
    TOO_LONG,
    /** It needs more memory than there is. */
    MEMORY
  }

  /**
   * Why a file has no outcome.
   *
   * @param sentence the same in English
   * @param fault of the file, if it is that
   */
  public record Refusal(Reason reason, String sentence, Optional<ExperimentFileException> fault) {}

  /**
   * What is to be reached: the goals of the teacher's sheet, or those of all sheets handed in if
   * the teacher has set none.
   *
   * @param key the teacher's file; empty if there is none
   */
  public static List<Goal> goals(List<HandedIn> all, Optional<SavedRun> key) {
    List<Goal> teachers = goals(key.stream());
    return teachers.isEmpty() ? goals(all.stream().flatMap(HandedIn::saved)) : teachers;
  }

  private static List<Goal> goals(Stream<SavedRun> runs) {
    return runs.flatMap(saved -> saved.lesson().stream())
        .flatMap(sheet -> sheet.goals().stream())
        .map(Goal::parse)
        .distinct()
        .toList();
  }

  private Stream<SavedRun> saved() {
    return outcome.map(Outcome::saved).stream();
  }

  /** The name on its sheet, or that of the file if there is none. */
  public String pupil() {
    return saved()
        .flatMap(run -> run.lesson().stream())
        .map(sheet -> sheet.pupil().name().strip())
        .filter(written -> !written.isEmpty())
        .findFirst()
        .orElse(name);
  }

  /** How the sheet was filled in; empty if there is none, or if the file can't be read. */
  public LessonMarks marks(Optional<SavedRun> key) {
    return outcome.map(each -> LessonMarks.of(each.saved(), key)).orElse(LessonMarks.NONE);
  }

  /** Why there is no outcome, as an English sentence; empty if there is one. */
  public Optional<String> fault() {
    return refusal.map(Refusal::sentence);
  }

  /**
   * What came out when it was trained again.
   *
   * @param difference where other numbers came out than the file says; empty if it replays
   * @param values NaN where the run has no such
   * @param changed what is not as in the lesson, and what was changed on the way
   * @param curve of the training loss up to the place that the file shows
   */
  public record Outcome(
      SavedRun saved,
      Optional<RunReplay.Difference> difference,
      Map<Quantity, Double> values,
      List<String> changed,
      LossCurve curve) {

    public double value(Quantity quantity) {
      return values.get(quantity);
    }

    public boolean meets(Goal goal) {
      return goal.isMetBy(value(goal.quantity()));
    }

    /** How many of them it meets. */
    public int met(List<Goal> goals) {
      return (int) goals.stream().filter(this::meets).count();
    }
  }

  static HandedIn of(Path file, SavedRun saved, RunReplay.Result result, List<String> changed) {
    Map<Quantity, Double> values = Quantity.all(result.run(), saved.run());
    LossCurve curve = LossCurve.of(result.run().history(), result.run().epoch());
    Outcome outcome = new Outcome(saved, result.difference(), values, changed, curve);
    return new HandedIn(file, nameOf(file), Optional.of(outcome), Optional.empty(), List.of());
  }

  static HandedIn failed(Path file, ExperimentFileException fault) {
    return failed(file, new Refusal(Reason.FILE, fault.getMessage(), Optional.of(fault)));
  }

  static HandedIn failed(Path file, Reason reason, String sentence) {
    return failed(file, new Refusal(reason, sentence, Optional.empty()));
  }

  private static HandedIn failed(Path file, Refusal refusal) {
    return new HandedIn(file, nameOf(file), Optional.empty(), Optional.of(refusal), List.of());
  }

  HandedIn withSame(List<String> others) {
    return new HandedIn(file, name, outcome, refusal, others);
  }

  private static String nameOf(Path file) {
    return WholeFile.withoutEnding(file.getFileName().toString());
  }
}
