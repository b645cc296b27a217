package engram.ui.memory.sleep;

import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What is told of a life: what the slow network recalls without the fast store. */
final class SleepSubject extends ExperimentSubject {
  private final SleepModels models;

  SleepSubject(SleepModels models, Texts texts) {
    super(models, "sleep", texts);
    this.models = models;
  }

  SleepViewModel sleep() {
    return models.sleep;
  }

  SleepPicture picture() {
    return SleepPicture.of(models.sleep, texts);
  }

  @Override
  public PresentSentence sentence(int focus) {
    int step = models.sleep.step();
    Optional<Night> night = models.sleep.night();
    if (step == 0 || night.isEmpty()) {
      return new PresentSentence(
          texts.get("presented.sleep.begin"), texts.get("presented.sleep.ask"));
    }
    SleepSetup setup = models.settings.getSetup();
    String day = SleepWords.number(step);
    if (step < SleepWords.DAYS + 1) {
      return new PresentSentence(
          texts.get(happening(setup, step), day), texts.get("presented.sleep.ask"));
    }
    String old = SleepWords.percent(SleepWords.oldest(night.get(), LetterRecall::withoutFast));
    String young = SleepWords.percent(SleepWords.youngest(night.get(), LetterRecall::withoutFast));
    return new PresentSentence(
        texts.get(happening(setup, step), day), texts.get("presented.sleep.compared", old, young));
  }

  private static String happening(SleepSetup setup, int step) {
    if (setup.teacher() == SleepTeacher.DAY) return "presented.sleep.now.day";
    if (setup.isCut(step)) return "presented.sleep.now.cut";
    return setup.isAwake(step) ? "presented.sleep.now.awake" : "presented.sleep.now.slept";
  }

  /** What the slow network recalls alone. */
  @Override
  public PresentNumber number(int focus) {
    Optional<Night> night = models.sleep.night().filter(each -> !each.letters().isEmpty());
    return new PresentNumber(
        night.map(each -> SleepWords.percent(each.withoutFast())).orElse("–"),
        night
            .map(each -> texts.get("presented.sleep.number", SleepWords.percent(each.recalled())))
            .orElse(""));
  }

  @Override
  public Optional<PresentTimeline> timeline() {
    if (models.sleep.getCourse().isEmpty()) return Optional.empty();
    List<Night> nights = models.sleep.getCourse().map(SleepCourse::nights).orElseThrow();
    return timeline(
        models.sleep,
        texts.get(
            "presented.pill.sleep",
            SleepWords.number(models.sleep.step()),
            SleepWords.number(SleepLife.NIGHTS)),
        List.of(
            seen(
                models.sleep,
                texts.get("sleep.ages.both"),
                shares(nights, Night::recalled),
                false,
                -1),
            seen(
                models.sleep,
                texts.get("sleep.ages.alone"),
                shares(nights, Night::withoutFast),
                true,
                -1)),
        0,
        1);
  }

  private static double[] shares(List<Night> nights, ToDoubleFunction<Night> share) {
    return nights.stream().mapToDouble(share).toArray();
  }
}
