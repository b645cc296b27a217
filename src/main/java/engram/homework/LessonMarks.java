package engram.homework;

import engram.files.SavedRun;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.training.RunRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a sheet was filled in.
 *
 * @param name of the pupil, as it was written; empty if it was not
 * @param answers in the order of the questions
 * @param locksBroken controls that were locked and used all the same; what they had set at the
 *     beginning is known from the teacher's file alone
 */
public record LessonMarks(String name, List<Mark> answers, List<LessonControl> locksBroken) {
  /** Of a run without a sheet. */
  public static final LessonMarks NONE = new LessonMarks("", List.of(), List.of());

  /**
   * An answer, or that there is none.
   *
   * @param right empty if nobody knows, or if it is not answered
   */
  public record Mark(LessonQuestion question, Optional<Answer> answer, Optional<Boolean> right) {
    private static Mark of(LessonQuestion question, Optional<Answer> answer) {
      return new Mark(question, answer, answer.flatMap(given -> question.isRight(given.reply())));
    }
  }

  /**
   * @param saved what a pupil handed in
   * @param key the teacher's file; empty if there is none
   */
  public static LessonMarks of(SavedRun saved, Optional<SavedRun> key) {
    Optional<Lesson> sheet = key.flatMap(SavedRun::lesson).or(saved::lesson);
    if (sheet.isEmpty()) return NONE;
    Lesson written = saved.lesson().orElse(Lesson.EMPTY);
    List<Mark> marks =
        sheet.get().questions().stream()
            .map(question -> Mark.of(question, answer(written, question)))
            .toList();
    List<LessonControl> broken =
        List.of(LessonControl.values()).stream()
            .filter(sheet.get().locks()::containsKey)
            .filter(control -> isUsed(control, saved.run(), key.map(SavedRun::run)))
            .toList();
    return new LessonMarks(written.pupil().name(), marks, broken);
  }

  /** One that an older sheet asked otherwise is none. */
  private static Optional<Answer> answer(Lesson written, LessonQuestion question) {
    return written.pupil().answer(question.id()).filter(a -> a.reply().fits(question));
  }

  private static boolean isUsed(LessonControl control, RunRecord run, Optional<RunRecord> begun) {
    boolean same = begun.isEmpty() || control.isSameIn(begun.get().recipe(), run.recipe());
    Set<RunRecord.Made> given = begun.map(LessonMarks::changes).orElse(Set.of());
    return !same
        || changes(run).stream()
            .anyMatch(made -> control.makes(made.what()) && !given.contains(made));
  }

  /** Those of all branches, and those at the place shown, which nothing was trained with yet. */
  static Set<RunRecord.Made> changes(RunRecord run) {
    Set<RunRecord.Made> all = new HashSet<>();
    run.lines().forEach(line -> all.addAll(line.made()));
    run.here().forEach(change -> all.add(new RunRecord.Made(run.at(), change)));
    return all;
  }
}
