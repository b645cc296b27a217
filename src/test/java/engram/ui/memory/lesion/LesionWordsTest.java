package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of the irises' network, with the numbers counted anew. */
class LesionWordsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);

  @BeforeEach
  void chooseIrises() {
    models.settings.setProperty().set(LesionSet.IRIS);
  }

  private LesionScene at(double share) {
    models.settings.setShare(share);
    work();
    return scene();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private LesionScene scene() {
    return models.lesion.getScene().orElseThrow();
  }

  private String sentence() {
    return models.words.sentence(scene());
  }

  /** Of the 120 flowers that were learned, how many of 100. */
  private static String percent(int right) {
    return Math.round(100 * right / 120.0) + "%";
  }

  private int right() {
    return 120 - models.wall().orElseThrow().wrong().cardinality();
  }

  @Test
  void whatIsLeftIsToldWithItsNumbers() {
    at(0.25);
    int table = (int) Math.round(120 * scene().state().table());
    assertThat(sentence())
        .startsWith("18 of 70 weights removed: ")
        .contains(percent(right()))
        .contains(percent(table));
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(sentence()).contains("18").contains("70").contains(percent(right()));
  }

  @Test
  void theSentenceFollowsHowMuchIsLost() {
    at(0);
    assertThat(sentence()).startsWith("Goal: ").contains(percent(right()));
    at(1);
    assertThat(scene().known()).isLessThanOrEqualTo(0.4);
    assertThat(sentence()).contains("no more than by random guessing");
    boolean[] told = new boolean[2];
    for (int k = 1; k < 20; k++) {
      LesionScene now = at(k / 20.0);
      boolean keeps = now.state().train() >= 0.9 * now.whole().train();
      boolean fades = !keeps && now.state().train() > now.state().table();
      if (keeps) assertThat(sentence()).endsWith("the rest fills in.");
      else if (now.state().train() > 0.4 && fades)
        assertThat(sentence()).endsWith("a table gets holes.");
      else if (now.state().train() > 0.4) assertThat(sentence()).contains("answers only");
      told[keeps ? 0 : 1] = true;
    }
    assertThat(told).containsOnly(true);
  }

  @Test
  void whatIsTakenAwayIsCountedAndNamed() {
    at(0.5);
    assertThat(models.words.removed(scene())).endsWith(" of 70 weights");
    assertThat(models.words.table(scene())).isEqualTo("60 of 120 entries");
    models.settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS);
    work();
    assertThat(models.words.removed(scene()))
        .isEqualTo(scene().state().removed().size() + " of " + hidden() + " hidden neurons");
  }

  private int hidden() {
    return scene().plan().parameters().spec().unitsOf(0);
  }

  @Test
  void theFactsAreThoseOfTheNetwork() {
    at(0.25);
    assertThat(models.facts())
        .isEqualTo(hidden() + 3 + " neurons \u2022 70 weights \u2022 120 samples learned");
  }

  @Test
  void aSampleIsCountedFromOneAndItsAnswerTold() {
    at(0);
    for (int k = 0; k < 30; k++) {
      LesionScene now = scene();
      double[] output = now.pass().output();
      int best = 0;
      for (int c = 1; c < 3; c++) if (output[c] > output[best]) best = c;
      boolean right = best == now.plan().data().dataset().label(now.row());
      assertThat(models.words.sample(now))
          .startsWith("New sample " + (k + 1) + " of 30: ")
          .matches(right ? ".*, right" : ".*, predicted .*");
      models.lesion.showNext();
    }
    assertThat(scene().sample()).isZero();
  }

  @Test
  void theFiguresWaitForTheNetwork() {
    assertThat(models.readOuts().get(0).value()).isEqualTo("25%");
    assertThat(models.readOuts().get(1).value()).isEqualTo("–");
    assertThat(models.words.waiting(Optional.empty())).isEqualTo(texts.get("lesion.waiting"));
    at(0.4);
    assertThat(models.readOuts().get(0).value()).isEqualTo("40%");
    assertThat(models.readOuts().get(1).value()).isEqualTo(percent(right()));
  }

  @Test
  void whatIsMeasuredIsToldWhereHalfIsGone() {
    at(0.25);
    LesionCurve curve = models.measure.curveProperty().get().orElseThrow();
    LesionPoint half =
        curve.points().stream().filter(each -> each.share() == 0.5).findFirst().orElseThrow();
    assertThat(models.words.measured(curve))
        .isEqualTo(
            "at 50% removed: network "
                + Math.round(100 * half.train().mean())
                + "%, table "
                + Math.round(100 * half.table().mean())
                + "%");
  }

  @Test
  void whatTheNumbersMeanIsWrittenWithTheirMark() {
    at(0.25);
    assertThat(models.words.explained(scene()).get(0)).contains("more than 0.01");
    assertThat(models.words.explained(scene()).get(2)).contains("33%");
    assertThat(models.words.explained(scene()).get(3)).isEmpty();
    RoundedNumber.writeWithComma(true);
    try {
      Texts comma = new Texts(preferences.languageProperty(), new SimpleBooleanProperty(true));
      assertThat(new LesionWords(comma).explained(scene()).get(0)).contains("more than 0,01");
    } finally {
      RoundedNumber.writeWithComma(false);
    }
  }

  @Test
  void numbersHaveTheDecimalMarkOfTheWindow() {
    LesionScene scene = at(0);
    LesionPairWords pairs = new LesionPairWords(texts);
    String weight = pairs.of(LesionPair.SYNAPSE, scene, Optional.empty());
    String firing = pairs.of(LesionPair.NEURON, scene, Optional.empty());
    assertThat(weight).containsPattern("\\d\\.\\d\\d").doesNotContainPattern("\\d,\\d");
    RoundedNumber.writeWithComma(true);
    try {
      assertThat(pairs.of(LesionPair.SYNAPSE, scene, Optional.empty()))
          .isEqualTo(weight.replaceAll("(\\d)\\.(\\d)", "$1,$2"));
      assertThat(pairs.of(LesionPair.NEURON, scene, Optional.empty()))
          .isEqualTo(firing.replaceAll("(\\d)\\.(\\d)", "$1,$2"));
    } finally {
      RoundedNumber.writeWithComma(false);
    }
  }
}
