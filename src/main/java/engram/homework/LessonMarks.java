package engram.homework;

import engram.files.SavedRun;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.training.RunRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    public boolean isWrong() {
      return right.filter(so -> !so).isPresent();
    }

    /** A text, a number, or the name of a neuron, counted from 1; empty if it is not answered. */
    public Optional<Object> given() {
      return answer.map(each -> shown(each.reply()));
    }

    private static Object shown(Reply reply) {
      if (reply instanceof Reply.Amount amount) return amount.value();
      if (reply instanceof Reply.Words words) return words.text();
      Part.Neuron neuron = ((Reply.Clicked) reply).neuron();
      return "layer %d, neuron %d".formatted(neuron.layer() + 1, neuron.unit() + 1);
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

  /** Whether there is anything to tell. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** How many answers are right. */
  public int right() {
    return count(mark -> mark.right().orElse(false));
  }

  /** Of how many questions it is known what is right. */
  public int marked() {
    return count(mark -> mark.question().isMarked());
  }

  public int answered() {
    return count(mark -> mark.answer().isPresent());
  }

  private int count(Predicate<Mark> which) {
    return (int) answers.stream().filter(which).count();
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
