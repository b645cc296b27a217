package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagSetup;
import engram.ui.base.Language;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a network of which a digit is tagged, without a toolkit. */
class DigitsWordsTest {
  private static final int DIGIT = 3;
  private static final int HIDDEN = 20;
  private static final int FIRING = 3;

  /** Trained once for all tests. */
  private static final TagDesk DESK = learned();

  private final TagModels models = DESK.models;

  private static TagDesk learned() {
    TagDesk desk = new TagDesk();
    desk.models.settings.restore(
        TagSetup.USUAL
            .withMice(1)
            .with(new DigitsSetup(DigitsCode.WINNERS, HIDDEN, FIRING, DIGIT)));
    desk.work();
    return desk;
  }

  @BeforeEach
  void beginAnew() {
    DESK.language.set(Language.ENGLISH);
    models.playback.goTo(0);
  }

  private DigitsCourse course() {
    return models.digits.course().orElseThrow();
  }

  /** Of the samples of the digit that are answered rightly, counted one by one. */
  private String own(DigitsStep step) {
    return percent(step, true, DIGIT);
  }

  /** Of other samples that are taken for the digit. */
  private String called(DigitsStep step) {
    return percent(step, false, DIGIT);
  }

  private String percent(DigitsStep step, boolean own, int answer) {
    List<Integer> answers = course().moment(step).answers();
    int of = 0;
    int count = 0;
    for (int k = 0; k < answers.size(); k++) {
      if ((course().labels().get(k) == DIGIT) != own) continue;
      of++;
      if (answers.get(k) == answer) count++;
    }
    return Math.round(100.0 * count / of) + "%";
  }

  private String others(DigitsStep step) {
    List<Integer> answers = course().moment(step).answers();
    int of = 0;
    int right = 0;
    for (int k = 0; k < answers.size(); k++) {
      if (course().labels().get(k) == DIGIT) continue;
      of++;
      if (answers.get(k).equals(course().labels().get(k))) right++;
    }
    return Math.round(100.0 * right / of) + "%";
  }

  @ParameterizedTest
  @EnumSource(DigitsStep.class)
  void eachStepsFiguresAreCountedFromItsAnswers(DigitsStep step) {
    models.playback.goTo(step.ordinal());
    assertThat(models.readOuts())
        .extracting(ReadOut::value)
        .containsExactly(String.valueOf(step.ordinal()), own(step), others(step), called(step));
    assertThat(models.readOuts())
        .extracting(ReadOut::name)
        .containsExactly("Step", "3 right", "Others right", "Taken for 3");
    String head = models.picture().orElseThrow().heads().wall();
    if (step.isLit()) assertThat(head).isEqualTo(called(step) + " of the others are taken for a 3");
    else assertThat(head).contains(own(step)).contains(others(step)).startsWith("Right: ");
    TagSubject subject = new TagSubject(models, DESK.texts);
    assertThat(subject.sentence(0).answer()).isEqualTo(head);
    assertThat(subject.number(0).text()).isEqualTo(step.isLit() ? called(step) : own(step));
    assertThat(subject.timeline().orElseThrow().pill())
        .isEqualTo("step " + step.ordinal() + " of 5");
    SteppedChart chart = models.charts().get(0);
    assertThat(chart.curves().get(0).values()[step.ordinal()])
        .isCloseTo(course().moment(step).own(), within(1e-12));
    String english = models.now();
    DESK.language.set(Language.CHINESE);
    assertThat(models.now()).isNotEqualTo(english).isNotBlank().doesNotContain("{");
    assertThat(models.readOuts()).extracting(ReadOut::name).doesNotContain("Others right");
  }

  @Test
  void theNetworkIsDescribedByItsNumbers() {
    int right = 0;
    List<Integer> answers = course().moment(DigitsStep.WHOLE).answers();
    for (int k = 0; k < answers.size(); k++) {
      if (answers.get(k).equals(course().labels().get(k))) right++;
    }
    assertThat(models.facts())
        .isEqualTo(
            "20 hidden neurons • ReLU, of which the 3 most driven fire • "
                + Math.round(100.0 * right / answers.size())
                + "% of "
                + answers.size()
                + " test digits right");
    assertThat(models.picture().orElseThrow().heads().neurons()).isEqualTo("3 of 20 may fire");
    models.playback.goTo(1);
    assertThat(models.now()).isEqualTo("2 of 20 tagged: they fire most for 3.");
  }

  @Test
  void theLastStepSaysWhatCameOfTheTag() {
    models.playback.goTo(4);
    assertThat(models.sentence()).startsWith("Goal: find the place").contains("for the digit 3 is");
    models.playback.goTo(5);
    assertThat(models.sentence())
        .startsWith(
            String.format(
                "Tag silenced: %s of the digit 3 stay right (random: %s), of the others %s. Tag"
                    + " lit: %s of the others are taken for a 3 (random: %s).",
                own(DigitsStep.SILENCED),
                own(DigitsStep.RANDOM_SILENCED),
                others(DigitsStep.SILENCED),
                called(DigitsStep.LIT),
                called(DigitsStep.RANDOM_LIT)));
  }

  /** Shares of the digit with its tag and random ones silent, taken for it with both lit. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 0.9, 0.9, 0.1, place",
    "0.1, 0.9, 0.2, 0.1, needed",
    "0.1, 0.9, 0.9, 0.9, needed",
    "0.9, 0.9, 0.1, 0.1, no-place",
    "0.7, 0.9, 0.1, 0.1, partly",
    "0.9, 0.9, 0.9, 0.1, partly",
    "0.1, 0.1, 0.1, 0.1, any",
    "0.1, 0.1, 0.9, 0.1, partly"
  })
  void itIsNeededIfItsLossHurtsAndSufficesIfItsLightBringsTheDigit(
      double own, double random, double lit, double randomLit, String meaning) {
    Moment any = new Moment(List.of(), 1, 1, 0);
    DigitsCourse course =
        new DigitsCourse(
            DIGIT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                any,
                any,
                new Moment(List.of(), own, 1, 0),
                new Moment(List.of(), random, 1, 0),
                new Moment(List.of(), 1, 1, lit),
                new Moment(List.of(), 1, 1, randomLit)));
    assertThat(DigitsWords.meaning(course)).isEqualTo(meaning);
  }

  @Test
  void theExplanationHasARowForEachThingThatIsDone() {
    Explanation explanation = models.explanation();
    for (DigitsStep step : DigitsStep.values()) {
      if (step == DigitsStep.TAGGED) continue;
      assertThat(
              explanation.lines().stream()
                  .filter(line -> line.id().equals("digits-" + step.id()))
                  .findFirst()
                  .orElseThrow()
                  .cells())
          .last()
          .isEqualTo(own(step) + " | " + others(step) + " | " + called(step));
    }
    String tag = (course().tag().get(0) + 1) + ", " + (course().tag().get(1) + 1);
    assertThat(explanation.text("tagged")).contains("the 2 neurons").contains(tag);
  }

  /** A root, so that little is seen: the most active one is at 1. */
  @Test
  void thePictureShowsTheActivityOfTheMost() {
    DigitsPicture picture = models.picture().orElseThrow();
    List<Double> activity = course().activity();
    double most = activity.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    int best = activity.indexOf(most);
    assertThat(picture.activity().get(best)).isEqualTo(1);
    assertThat(picture.tag().get(best)).as("it is the first of the tag").isTrue();
    for (int k = 0; k < HIDDEN; k++) {
      assertThat(Math.pow(picture.activity().get(k), 2) * most)
          .isCloseTo(Math.abs(activity.get(k)), within(1e-9));
    }
  }

  @Test
  void beforeANetworkIsThereItSaysHowFarItIs() {
    TagDesk desk = new TagDesk();
    desk.models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    assertThat(desk.models.now()).isEqualTo("The network learns the digits: 0%");
    assertThat(desk.models.facts()).isEmpty();
    assertThat(desk.models.readOuts())
        .extracting(ReadOut::value)
        .containsExactly("0", "–", "–", "–");
    assertThat(new TagSubject(desk.models, desk.texts).number(0).text()).isEmpty();
    assertThat(new TagSubject(desk.models, desk.texts).timeline()).isEmpty();
    assertThat(desk.models.explanation().text("tagTitle")).isEqualTo(desk.models.now());
    desk.language.set(Language.CHINESE);
    assertThat(desk.models.now()).endsWith("0%").doesNotContain("network");
  }
}
