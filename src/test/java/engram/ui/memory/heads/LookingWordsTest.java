package engram.ui.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.heads.Attention;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingHead;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.Sights;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What is said of a head that learns where to look, without a toolkit. */
class LookingWordsTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final HeadsModels models = new HeadsModels(texts, worker::add, Runnable::run, () -> 0);

  /** Trained once for all tests, as it takes a while. */
  private static final HeadsModels USUAL = learned();

  private static HeadsModels learned() {
    Texts english = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
    HeadsModels models = new HeadsModels(english, Runnable::run, Runnable::run, () -> 0);
    models.settings.chosen(HeadsSetup.PART).set(HeadsPart.LOOKING);
    return models;
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  /**
   * Over the columns from one on up to another, of which the usual scenery takes the right ones.
   */
  private static double looks(LookingHead head, int from, int to) {
    double sum = 0;
    for (int i = 0; i < Sights.CELLS; i++) {
      int column = i % Sights.SIDE;
      if (column >= from && column < to) sum += head.gaze(i);
    }
    return sum / (Sights.SIDE * (to - from));
  }

  @Test
  void beforeItHasLearnedItSaysSo() {
    models.settings.chosen(HeadsSetup.PART).set(HeadsPart.LOOKING);
    assertThat(models.words().now()).isEqualTo("The head is learning.");
    assertThat(models.explanation().text("headsTitle")).isEqualTo("The head is learning.");
    assertThat(models.readOuts()).extracting(ReadOut::value).containsExactly("0", "–", "–", "–");
    assertThat(models.words().pill()).isEqualTo("0 updates, –");
    assertThat(models.words().number().caption()).isEmpty();
    assertThat(models.charts()).hasSize(2);
    assertThat(models.facts()).isEqualTo("12 sights an episode • 3200 updates of 8 episodes");
    language.set(Language.CHINESE);
    assertThat(models.words().now()).isNotEmpty().doesNotContain("head");
  }

  @Test
  void whatIsSaidIsWhatTheHeadOfThatStepDoes() {
    LookingCourse course = USUAL.heads.getLooking().orElseThrow();
    USUAL.playback.goTo(41);
    LookingMoment moment = USUAL.heads.moment().orElseThrow();
    int updates = 41 * 41 / 2;
    assertThat(moment.updates()).isEqualTo(updates);
    assertThat(USUAL.words().now())
        .isEqualTo(updates + " updates: right in " + percent(moment.right()) + " of the episodes.");
    String gaze =
        String.format(
            "letter %s, scenery %s.",
            HeadsWords.decimal(looks(moment.head(), 0, 5)),
            HeadsWords.decimal(looks(moment.head(), 5, 10)));
    assertThat(USUAL.words().presented().answer()).isEqualTo(gaze);
    assertThat(USUAL.readOuts())
        .extracting(ReadOut::value)
        .containsExactly(
            String.valueOf(updates),
            percent(moment.right()),
            percent(course.pictures()),
            HeadsWords.decimal(moment.loss()));
    assertThat(USUAL.readOuts().get(0).of()).isEqualTo("/ 3200");
    assertThat(USUAL.charts().get(1).curves().get(1).values()[41])
        .isCloseTo(looks(moment.head(), 5, 10), within(1e-12));
    assertThat(USUAL.words().curves()).allMatch(curve -> curve.last() == 41);
    USUAL.playback.goTo(80);
    LookingMoment last = course.last();
    assertThat(USUAL.sentence())
        .startsWith(
            "After 3200 updates the head is right in "
                + percent(last.right())
                + " of new episodes, pictures compared cell by cell in "
                + percent(course.pictures()))
        .contains("with " + HeadsWords.decimal(looks(last.head(), 0, 5)) + ", at one of the");
  }

  @Test
  void whereThereIsNoSceneryADashStandsForItsNumber() {
    LookingHead head = USUAL.heads.getLooking().orElseThrow().last().head();
    boolean[] none = new boolean[Sights.CELLS];
    assertThat(HeadsWords.gaze(head, none, true)).isEqualTo("–");
    assertThat(HeadsWords.gaze(head, none, false))
        .isEqualTo(HeadsWords.decimal(looks(head, 0, Sights.SIDE)));
  }

  /** Weights that grow without end bring p down to 0, and the loss to a number all the same. */
  @Test
  void theLossIsTheLogarithmOfPAndNeverInfinite() {
    Attention lost = new Attention(List.of(0.0, 5000.0), List.of(0.0, 1.0), List.of());
    assertThat(LookingExplainer.loss(lost, 0)).isEqualTo(5000);
    assertThat(LookingExplainer.loss(lost, 1)).isZero();
    for (LookingMoment moment : USUAL.heads.getLooking().orElseThrow().moments()) {
      Attention seen = moment.head().attend(USUAL.heads.sights().orElseThrow());
      for (int k = 0; k < Sights.COUNT; k++) {
        assertThat(LookingExplainer.loss(seen, k))
            .isCloseTo(-Math.log(seen.weights().get(k)), within(1e-9));
      }
    }
  }

  /** As −ln 1 is. */
  @Test
  void noZeroHasASignAndSmallNumbersArePowersOfTen() {
    assertThat(LookingExplainer.number(-0.0)).isEqualTo("0.000");
    assertThat(LookingExplainer.number(-0.25)).isEqualTo("-0.250");
    assertThat(LookingExplainer.number(-0.00052)).isEqualTo("-5.2 \\cdot 10^{-4}");
  }

  @Test
  void theCellBesideAnEdgeIsThatOfTheOtherEdge() {
    USUAL.heads.cell().show(0);
    USUAL.heads.move(-1, 0);
    assertThat(USUAL.heads.explained()).isEqualTo(9);
    USUAL.heads.move(0, -1);
    assertThat(USUAL.heads.explained()).isEqualTo(99);
    USUAL.heads.move(1, 1);
    assertThat(USUAL.heads.explained()).isZero();
    assertThat(USUAL.explanation().lines().get(0).cells())
        .containsExactly("Cell 1", "of the letter: line 1, column 1");
    USUAL.heads.move(5, 0);
    assertThat(USUAL.explanation().lines().get(0).cells().get(1))
        .isEqualTo("of the scenery: line 1, column 6");
  }
}
