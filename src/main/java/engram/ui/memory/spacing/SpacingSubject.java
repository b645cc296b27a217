package engram.ui.memory.spacing;

import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is told of when to learn again: the best gap, and what is left of a plan for an exam. */
final class SpacingSubject extends ExperimentSubject {
  static final int EXAM = 1;

  private final SpacingModels models;

  SpacingSubject(SpacingModels models, Texts texts) {
    super(models, "spacing", texts);
    this.models = models;
  }

  SpacingModels models() {
    return models;
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("presented.focus.spacing"), texts.get("presented.focus.spacing.exam"));
  }

  private SpacingSetup setup() {
    return models.spacing.setup();
  }

  @Override
  public PresentSentence sentence(int focus) {
    if (focus == EXAM) return exam();
    if (!models.spacing.isEnd()) {
      return new PresentSentence(
          texts.get("presented.spacing.begin"), texts.get("presented.spacing.ask"));
    }
    String truth = texts.get("presented.spacing.ridge." + ridge());
    return new PresentSentence(
        truth,
        texts.get(
            "presented.spacing.recalled",
            models.words.time(setup().gap()),
            SpacingWords.percent(setup().asked().recall()),
            SpacingWords.percent(models.words.recall(0))));
  }

  private String ridge() {
    int count = setup().stores();
    return count == 1 ? "none" : count == 2 ? "wall" : "rises";
  }

  private PresentSentence exam() {
    return models.exam.isTaken()
        ? new PresentSentence(models.examWords.went(), models.examWords.othersLater())
        : new PresentSentence(models.examWords.plan(), texts.get("presented.spacing.bet"));
  }

  /** The best gap; or what is left of the plan. */
  @Override
  public PresentNumber number(int focus) {
    if (focus == EXAM) {
      if (!models.exam.isTaken()) {
        return new PresentNumber(
            SpacingWords.percent(models.exam.getBet() / 100.0),
            texts.get("presented.spacing.number.bet"));
      }
      ExamPlan plan = models.exam.plan();
      return new PresentNumber(
          SpacingWords.percent(plan.afterwards(models.exam.stores())),
          texts.get("presented.spacing.number.later"));
    }
    OptionalDouble best = models.words.bestGap(setup().delay());
    String gap =
        best.isPresent() ? models.words.time(best.getAsDouble()) : texts.get("spacing.gap.none");
    return new PresentNumber(
        gap, texts.get("presented.spacing.number", models.words.time(setup().delay())));
  }

  /** What could be recalled, as far as it was seen. */
  @Override
  public Optional<PresentTimeline> timeline() {
    double[] recalled =
        models.spacing.getCourse().moments().stream()
            .mapToDouble(moment -> moment.levels().recall())
            .toArray();
    SpacingCourse.Moment now = models.spacing.moment();
    return timeline(
        models.spacing,
        texts.get(
            "presented.pill.spacing",
            models.words.clock(now.day()),
            SpacingWords.percent(now.levels().recall())),
        List.of(seen(models.spacing, texts.get("spacing.recalled"), recalled, false, -1)),
        0,
        1);
  }

  /** Asks after the next of the delays that people were asked after. */
  @Override
  public void next() {
    List<Double> delays = models.spacing.people.delays();
    ask(delays.stream().filter(each -> each > setup().delay()).findFirst().orElse(delays.get(0)));
  }

  @Override
  public void previous() {
    List<Double> delays = models.spacing.people.delays();
    int last = delays.size() - 1;
    double before = delays.get(last);
    for (double each : delays) if (each < setup().delay()) before = each;
    ask(before);
  }

  /** With the gap that people did best with. */
  private void ask(double delay) {
    PeoplesMeans.Spaced best = models.spacing.people.best(delay);
    models.spacing.choose(best.gap(), delay);
  }
}
