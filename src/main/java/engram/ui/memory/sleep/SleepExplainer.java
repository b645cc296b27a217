package engram.ui.memory.sleep;

import engram.inspect.Thousands;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains one letter by the numbers of the night that is seen. */
final class SleepExplainer {
  private static final String FADES = "s \\leftarrow \\varphi\\, s";
  private static final String DREAM =
      "\\xi \\leftarrow X\\,\\mathrm{softmax}(0.25\\, X^{T}\\xi + \\ln s)";
  private static final String CHANCE = "P \\approx s\\, /\\, \\Sigma s";
  private static final int FINE = 3;

  private final SleepViewModel sleep;
  private final Texts texts;

  SleepExplainer(SleepViewModel sleep, Texts texts) {
    this.sleep = sleep;
    this.texts = texts;
  }

  Explanation explain() {
    Explanation.Writer to = new Explanation.Writer(texts);
    sleep
        .night()
        .filter(night -> !night.letters().isEmpty())
        .ifPresentOrElse(
            night -> letter(to, night),
            () -> to.add(Kind.TITLE, "letterTitle", texts.get("sleep.nothing"), ""));
    return to.pairs(
            "sleep.brain.",
            "model people, fast hippocampus, slow cortex, dreams replay, cut lesion, age ribot")
        .say(Kind.HEADING, "sleep.otherwise")
        .say(Kind.DETAIL, "sleep.otherwise.text")
        .say(Kind.NOTE, "sleep.sources")
        .written();
  }

  private void letter(Explanation.Writer to, Night night) {
    SleepCourse course = sleep.getCourse().orElseThrow();
    int event = sleep.explained();
    LetterRecall letter = night.letters().get(event);
    String name = SleepWords.letter(letter).name();
    to.add(Kind.TITLE, "letterTitle", texts.get("sleep.letter", name), learned(event, letter));
    if (course.setup().teacher() == SleepTeacher.DREAMS) {
      to.say(Kind.FIRST_HEADING, "sleep.fast")
          .add(Kind.FORMULA, "fadeRule", FADES)
          .add(Kind.NUMBERS, "strength", strength(course, letter))
          .say(Kind.DETAIL, "sleep.fast.text")
          .say(Kind.HEADING, "sleep.dream")
          .add(Kind.FORMULA, "dreamRule", DREAM)
          .add(Kind.NUMBERS, "chance", chance(course, event))
          .add(Kind.DETAIL, "dreamt", dreamt(night, event))
          .say(Kind.HEADING, "sleep.asked");
    } else {
      to.say(Kind.FIRST_HEADING, "sleep.asked");
    }
    to.add(Kind.TEXT, "both", cues("sleep.both", letter.recalled()))
        .add(Kind.TEXT, "alone", cues("sleep.alone", letter.withoutFast()))
        .say(Kind.DETAIL, "sleep.asked.text");
  }

  private String learned(int event, LetterRecall letter) {
    String key = sleep.isPinned() ? "sleep.learned.pinned" : "sleep.learned";
    return texts.get(
        key, SleepWords.number(event / SleepLife.LETTERS + 1L), SleepWords.number(letter.age()));
  }

  private static String strength(SleepCourse course, LetterRecall letter) {
    if (letter.strength() == 0) return "s = 0";
    return "s = "
        + number(course.setup().fade(), 2)
        + "^{"
        + letter.age()
        + "} = "
        + number(letter.strength(), FINE);
  }

  /** Of the night that is seen: before it the strengths had not faded yet. */
  private String chance(SleepCourse course, int event) {
    if (course.nights().get(sleep.step()).dreamt() == 0) return "";
    double sum = 0;
    for (int k = 0; k < sleep.happened(); k++) sum += before(course, k);
    double own = before(course, event);
    return CHANCE
        + " = "
        + number(own, FINE)
        + "\\, /\\, "
        + number(sum, 2)
        + " = "
        + number(own / sum, FINE);
  }

  /** The strength of a letter in the night that is seen. */
  private double before(SleepCourse course, int event) {
    int nights = sleep.step() - 1 - event / SleepLife.LETTERS;
    return StrictMath.pow(course.setup().fade(), nights);
  }

  private String dreamt(Night night, int event) {
    if (night.dreamt() == 0) return texts.get("sleep.dreamt.none");
    return texts.get(
        "sleep.dreamt",
        SleepWords.number(night.dreams().get(event)),
        SleepWords.number(night.dreamt()));
  }

  private String cues(String key, double share) {
    return texts.get(
        key,
        SleepWords.number(Math.round(share * SleepLife.CUES)),
        SleepWords.number(SleepLife.CUES));
  }

  private static String number(double value, int digits) {
    return Thousands.latex(RoundedNumber.fixed(value, digits));
  }
}
