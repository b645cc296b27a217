package engram.ui.grades;

import engram.data.Identified;
import engram.files.SavedRun;
import engram.homework.HandedIn;
import engram.homework.HandedIn.Outcome;
import engram.homework.LessonMarks;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What is told of each run, in the order of the columns; most can be sorted by. */
enum GradeColumn implements Identified {
  NAME(one -> 0),
  CURVE(one -> 0),
  /** Those that meet most come first. */
  GOALS(one -> 0),
  /** Those with most right answers come first. */
  ANSWERS(one -> 0),
  LOSS(outcome -> outcome.value(Quantity.TRAINING_LOSS)),
  SCORE(outcome -> -score(outcome)),
  EPOCHS(outcome -> outcome.value(Quantity.EPOCHS)),
  CHANGED(outcome -> -outcome.changed().size()),
  /** Those that do not replay come first. */
  REPLAYS(outcome -> outcome.difference().isPresent() ? 0 : 1),
  /** Copies come first, beside each other. */
  SAME(outcome -> 0);

  private final ToDoubleFunction<Outcome> key;

  /**
   * @param key the smaller, the sooner; NaN comes last
   */
  GradeColumn(ToDoubleFunction<Outcome> key) {
    this.key = key;
  }

  boolean isSortable() {
    return this != CURVE;
  }

  /** Accuracy, or R² of numbers, on the test samples. */
  static double score(Outcome outcome) {
    double accuracy = outcome.value(Quantity.TEST_ACCURACY);
    return Double.isNaN(accuracy) ? outcome.value(Quantity.TEST_R2) : accuracy;
  }

  /**
   * By name where it does not tell them apart.
   *
   * @param goals that are held against them
   * @param teachers the file that knows which answers are right; empty if there is none
   */
  Comparator<HandedIn> order(List<Goal> goals, Optional<SavedRun> teachers) {
    Comparator<HandedIn> byName =
        Comparator.comparing(HandedIn::pupil, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(HandedIn::name);
    ToDoubleFunction<Outcome> wanted =
        switch (this) {
          case GOALS -> outcome -> -outcome.met(goals);
          case ANSWERS -> outcome -> -answered(LessonMarks.of(outcome.saved(), teachers));
          default -> key;
        };
    if (this == SAME) return Comparator.comparing(GradeColumn::group).thenComparing(byName);
    return Comparator.<HandedIn>comparingDouble(
            one -> one.outcome().map(wanted::applyAsDouble).orElse(Double.NaN))
        .thenComparing(byName);
  }

  /** Right ones; where nobody knows what is right, any. */
  private static int answered(LessonMarks marks) {
    return marks.marked() == 0 ? marks.answered() : marks.right();
  }

  /**
   * The first name of those that are the same; behind all of them for one that is like no other.
   */
  private static String group(HandedIn one) {
    if (one.sameAs().isEmpty()) return Character.toString(Character.MAX_CODE_POINT);
    return Stream.concat(Stream.of(one.name()), one.sameAs().stream())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
