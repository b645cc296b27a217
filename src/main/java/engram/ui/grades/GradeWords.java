package engram.ui.grades;

import engram.data.text.Quote;
import engram.files.RunWords;
import engram.files.SavedRun;
import engram.homework.HandedIn;
import engram.homework.HandedIn.Outcome;
import engram.homework.LessonMarks;
import engram.homework.LossCurve;
import engram.lesson.Goal;
import engram.lesson.GoalException;
import engram.lesson.Quantity;
import engram.training.Position;
import engram.training.RunRecord;
import engram.ui.base.FaultText;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.GoalNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of the runs that were handed in. */
final class GradeWords {
  private static final int DIGITS = 3;
  private static final int LONGEST_NOTES = 300;
  private static final int LONGEST_NAME = 80;

  private final Texts texts;
  private final Graded graded;
  private final List<Goal> goals;
  private final CurveScale scale;
  private final boolean sheets;
  private final AnswerWords answers;

  /**
   * @param goals that are held against the runs
   */
  GradeWords(Texts texts, Graded graded, List<Goal> goals) {
    this.texts = texts;
    this.graded = graded;
    this.goals = goals;
    scale = graded.scale();
    sheets = graded.hasSheets();
    answers = new AnswerWords(texts);
  }

  GradeRow row(HandedIn one) {
    Map<GradeColumn, String> cells = new EnumMap<>(GradeColumn.class);
    cells.put(GradeColumn.NAME, name(one));
    if (one.outcome().isEmpty()) {
      String sentence = refusal(one.refusal().orElseThrow());
      return new GradeRow(
          one, cells, Optional.of(sentence), List.of(), Set.of(), List.of(sentence));
    }
    Outcome outcome = one.outcome().get();
    LessonMarks marks = one.marks(graded.key());
    if (!goals.isEmpty()) {
      cells.put(GradeColumn.GOALS, texts.get("grades.met", outcome.met(goals), goals.size()));
    }
    if (sheets) cells.put(GradeColumn.ANSWERS, answers.count(marks));
    cells.put(GradeColumn.LOSS, number(outcome.value(Quantity.TRAINING_LOSS)));
    cells.put(GradeColumn.SCORE, score(outcome));
    cells.put(GradeColumn.EPOCHS, RoundedNumber.whole((long) outcome.value(Quantity.EPOCHS)));
    cells.put(GradeColumn.CHANGED, RoundedNumber.whole(outcome.changed().size()));
    cells.put(GradeColumn.REPLAYS, replays(outcome));
    cells.put(GradeColumn.SAME, names(one.sameAs()));
    LossCurve curve = outcome.curve();
    return new GradeRow(
        one,
        cells,
        Optional.empty(),
        scale.place(curve),
        warned(one, outcome, marks),
        details(one, outcome, marks));
  }

  /** Two who have written the same name are told apart by their files. */
  private String name(HandedIn one) {
    String pupil = AnswerWords.line(one.pupil(), LONGEST_NAME);
    return graded.isOnlyOne(one)
        ? pupil
        : texts.get("grades.name.of", pupil, Quote.visible(one.name()));
  }

  private Set<GradeColumn> warned(HandedIn one, Outcome outcome, LessonMarks marks) {
    Set<GradeColumn> warned = EnumSet.noneOf(GradeColumn.class);
    if (outcome.met(goals) < goals.size()) warned.add(GradeColumn.GOALS);
    if (AnswerWords.isWarned(marks)) warned.add(GradeColumn.ANSWERS);
    if (outcome.difference().isPresent()) warned.add(GradeColumn.REPLAYS);
    if (!one.sameAs().isEmpty()) warned.add(GradeColumn.SAME);
    return warned;
  }

  private String refusal(HandedIn.Refusal refusal) {
    return refusal
        .fault()
        .map(fault -> FaultText.sentence(texts, fault))
        .orElseGet(
            () ->
                texts.get(
                    "grades.refusal."
                        + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private String score(Outcome outcome) {
    double accuracy = outcome.value(Quantity.TEST_ACCURACY);
    if (!Double.isNaN(accuracy)) return RoundedNumber.percent(accuracy, 1);
    return texts.get("grades.r2", number(outcome.value(Quantity.TEST_R2)));
  }

  private static String number(double value) {
    return RoundedNumber.significant(value, DIGITS);
  }

  private String replays(Outcome outcome) {
    return outcome
        .difference()
        .map(d -> texts.get("grades.unlike", d.epoch()))
        .orElseGet(() -> texts.get("grades.alike"));
  }

  private String names(List<String> all) {
    return all.stream().map(graded::named).map(this::name).reduce(this::joined).orElse("");
  }

  private String joined(String before, String next) {
    return texts.get("grades.joined", before, next);
  }

  private List<String> details(HandedIn one, Outcome outcome, LessonMarks marks) {
    List<String> lines = new ArrayList<>();
    outcome
        .difference()
        .ifPresent(d -> lines.add(texts.get("grades.differs", d.branch(), d.epoch())));
    if (!one.sameAs().isEmpty()) lines.add(texts.get("grades.same-as", names(one.sameAs())));
    goals.stream()
        .filter(goal -> !outcome.meets(goal))
        .map(goal -> missed(goal, outcome))
        .reduce(this::joined)
        .ifPresent(all -> lines.add(texts.get("grades.missed", all)));
    lines.addAll(answers.lines(marks));
    lines.add(
        changed(outcome)
            .map(all -> texts.get("grades.changed", all))
            .orElseGet(() -> texts.get("grades.unchanged")));
    String notes = AnswerWords.line(outcome.saved().notes(), LONGEST_NOTES);
    if (!notes.isEmpty()) lines.add(texts.get("grades.notes", notes));
    if (!one.pupil().equals(one.name())) {
      lines.add(texts.get("grades.file", Quote.visible(one.name())));
    }
    return lines;
  }

  private String missed(Goal goal, Outcome outcome) {
    double value = outcome.value(goal.quantity());
    if (Double.isNaN(value)) return texts.get("grades.missed.none", goal.text());
    return texts.get("grades.missed.one", goal.text(), GoalNumber.of(goal, value));
  }

  /** In the words of the file. */
  private Optional<String> changed(Outcome outcome) {
    List<String> all = new ArrayList<>();
    RunRecord run = outcome.saved().run();
    Optional<RunRecord> begun = graded.key().map(SavedRun::run);
    begun.ifPresent(from -> all.addAll(RunWords.differences(from.recipe(), run.recipe())));
    // what the teacher has done is no pupil's doing
    List<RunWords.Made> given = begun.map(RunWords::made).orElse(List.of());
    RunWords.made(run).stream()
        .filter(made -> !given.contains(made))
        .forEach(made -> all.add(at(made)));
    return all.stream().reduce(this::joined);
  }

  private String at(RunWords.Made made) {
    Position at = made.at();
    return at.row() == 0
        ? texts.get("grades.at", made.words(), at.epoch())
        : texts.get("grades.at-row", made.words(), at.epoch(), at.row());
  }

  /** What is wrong with a goal, and what one looks like. */
  static String sentence(Texts texts, GoalException fault) {
    String found = Quote.of(fault.found());
    return switch (fault.fault()) {
      case FORM -> texts.get("grades.goal.form", found);
      case NUMBER -> texts.get("grades.goal.number", found);
      case QUANTITY -> texts.get("grades.goal.quantity", found, Quantity.names());
    };
  }
}
