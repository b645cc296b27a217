package engram.ui.memory.sleep;

import engram.memory.recall.NamedPattern;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is said of a life: the goal, what happens, what was seen. */
final class SleepWords implements ExperimentModels.Words {
  /** The oldest and the youngest of so many days are told beside each other. */
  static final int DAYS = 3;

  /** Shares that differ by less tell nothing. */
  private static final double CLEAR = 0.25;

  private static final List<NamedPattern> LETTERS = SleepLife.supplied();

  private final SleepViewModel sleep;
  private final Texts texts;

  SleepWords(SleepViewModel sleep, Texts texts) {
    this.sleep = sleep;
    this.texts = texts;
  }

  private SleepSetup setup() {
    return sleep.settings.getSetup();
  }

  static NamedPattern letter(LetterRecall of) {
    return LETTERS.get(of.letter());
  }

  @Override
  public String facts() {
    String key = setup().teacher() == SleepTeacher.DAY ? "sleep.facts.day" : "sleep.facts.dreams";
    return texts.get(
        key, number(SleepViewModel.EVENTS), number(SleepLife.NIGHTS), number(setup().shows()));
  }

  /** The goal, until the last night; then what came of it. */
  @Override
  public String sentence() {
    return sleep
        .night()
        .filter(night -> sleep.isEnd())
        .map(night -> texts.sentences(saw(night), texts.get(limit())))
        .orElseGet(() -> texts.get(goal(), number(SleepLife.LETTERS)));
  }

  private String goal() {
    return setup().teacher() == SleepTeacher.DAY ? "sleep.goal.day" : "sleep.goal";
  }

  private String limit() {
    return setup().teacher() == SleepTeacher.DAY ? "sleep.limit.day" : "sleep.limit";
  }

  private String saw(Night night) {
    double old = oldest(night, LetterRecall::withoutFast);
    double young = youngest(night, LetterRecall::withoutFast);
    if (setup().teacher() == SleepTeacher.DAY) {
      String key = young - old >= CLEAR ? "sleep.saw.day" : "sleep.saw.day.none";
      return texts.get(key, percent(young), percent(old));
    }
    boolean helped = old - young >= CLEAR;
    if (setup().cut() > 0) {
      return texts.get(
          helped ? "sleep.saw.cut" : "sleep.saw.cut.none",
          number(setup().cut()),
          percent(youngest(night, LetterRecall::recalled)),
          percent(old));
    }
    return texts.get(
        helped ? "sleep.saw" : "sleep.saw.none",
        percent(night.recalled()),
        percent(old),
        percent(young),
        number(DAYS));
  }

  /** Of the letters of the first days, on average. */
  static double oldest(Night night, ToDoubleFunction<LetterRecall> value) {
    int count = Math.min(night.letters().size(), DAYS * SleepLife.LETTERS);
    return mean(night.letters().subList(0, count), value);
  }

  /** Of the letters of the last days, on average. */
  static double youngest(Night night, ToDoubleFunction<LetterRecall> value) {
    int size = night.letters().size();
    return mean(night.letters().subList(Math.max(0, size - DAYS * SleepLife.LETTERS), size), value);
  }

  private static double mean(List<LetterRecall> some, ToDoubleFunction<LetterRecall> value) {
    return some.stream().mapToDouble(value).average().orElse(0);
  }

  /** What happened on the day and in the night that is seen. */
  String now() {
    int step = sleep.step();
    if (step == 0) return texts.get("sleep.now.begin");
    if (setup().teacher() == SleepTeacher.DAY) {
      return texts.get("sleep.now.day", number(step), today(), number(setup().shows()));
    }
    if (setup().isCut(step)) {
      String key = setup().isCut(step - 1) ? "sleep.now.cut-out" : "sleep.now.cut";
      return texts.get(key, number(step), today());
    }
    if (setup().isAwake(step)) return texts.get("sleep.now.awake", number(step), today());
    return texts.get(
        "sleep.now.slept",
        number(step),
        today(),
        sleep.night().map(night -> number(night.dreamt())).orElse(""));
  }

  /** The letters of the day: {@code A B}. */
  private String today() {
    return sleep
        .night()
        .map(Night::letters)
        .map(all -> all.subList(all.size() - SleepLife.LETTERS, all.size()))
        .map(two -> letter(two.get(0)).name() + " " + letter(two.get(1)).name())
        .orElse("");
  }

  /** The figures in the bar at the top. */
  @Override
  public List<ReadOut> readOuts() {
    return List.of(
        ReadOut.ofStep("step", texts.get("sleep.night"), sleep.step(), sleep.steps()),
        ReadOut.of("recalled", texts.get("sleep.recalled"), shown(Night::recalled)),
        ReadOut.of("withoutFast", texts.get("sleep.without"), shown(Night::withoutFast)));
  }

  private String shown(ToDoubleFunction<Night> share) {
    return sleep
        .night()
        .filter(night -> !night.letters().isEmpty())
        .map(night -> percent(share.applyAsDouble(night)))
        .orElse("–");
  }

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  static String number(long value) {
    return RoundedNumber.whole(value);
  }
}
