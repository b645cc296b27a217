package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.nn.ForwardPass;
import engram.nn.Part;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.plot.PlotItem;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LesionModelsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Queue<Runnable> worker = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> looker = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> window = new ConcurrentLinkedQueue<>();
  private LesionModels victim;

  @BeforeEach
  void chooseIrises() {
    victim =
        new LesionModels(
            new Texts(preferences.languageProperty()),
            () -> null,
            worker::add,
            looker::add,
            window::add,
            () -> 0);
    victim.settings.setProperty().set(LesionSet.IRIS);
  }

  @Test
  void theNetworkIsTrainedBesideTheWindow() {
    assertThat(victim.lesion.getScene()).isEmpty();
    assertThat(victim.lesion.training.isRunning()).isTrue();
    work();
    assertThat(victim.lesion.training.isRunning()).isFalse();
    LesionScene scene = scene();
    assertThat(scene.set()).isEqualTo(LesionSet.IRIS);
    assertThat(scene.whole().train()).isGreaterThan(0.95);
    assertThat(scene.state().share()).isEqualTo(0.25);
    assertThat(scene.state().removed()).hasSize(18);
    assertThat(scene.state().holes().cardinality()).isEqualTo(30);
    assertThat(scene.known()).isEqualTo(scene.state().train());
  }

  @Test
  void networkAndTableHaveLearnedTheSameDigitsAndLoseThemDifferently() {
    victim.settings.setProperty().set(LesionSet.DIGITS);
    victim.settings.setShare(0.4);
    work();
    LesionWall wall = victim.wall().orElseThrow();
    assertThat(wall.samples()).hasSize(LesionWall.MOST);
    assertThat(wall.samples()).allMatch(sample -> sample.ink().length == 64);
    assertThat(wall.wrong().cardinality()).isEqualTo(1437 - 1231);
    assertThat(wall.holes().cardinality()).isEqualTo(1437 - 862);
    victim.settings.setShare(0);
    work();
    assertThat(victim.wall().orElseThrow().samples()).isSameAs(wall.samples());
    assertThat(victim.wall().orElseThrow().holes().isEmpty()).isTrue();
  }

  @Test
  void whatIsLearnedAgainIsKnownAgain() {
    work();
    victim.settings.setShare(0.6);
    work();
    int lost = victim.wall().orElseThrow().wrong().cardinality();
    victim.measure.retrain();
    work();
    LesionWall healed = victim.wall().orElseThrow();
    assertThat(healed.wrong().cardinality())
        .isLessThan(lost)
        .isEqualTo((int) Math.rint((1 - scene().known()) * healed.samples().size()));
  }

  @Test
  void ofSeveralSharesTheNewestIsLookedAt() {
    work();
    for (double share : new double[] {0.3, 0.4, 0.9}) victim.settings.setShare(share);
    work();
    assertThat(scene().state().share()).isEqualTo(0.9);
    victim.settings.setShare(1);
    work();
    assertThat(victim.words.sentence(scene())).contains("guessing");
    victim.settings.setShare(0);
    work();
    assertThat(scene().state().left()).isEqualTo(scene().plan().parameters());
    assertThat(victim.words.sentence(scene())).startsWith("Goal: ");
  }

  @Test
  void anotherRowIsShownAndStaysWhenMoreIsTakenAway() {
    work();
    int[] rows = scene().plan().data().split().test();
    assertThat(scene().row()).isEqualTo(rows[0]);
    victim.lesion.showPrevious();
    assertThat(scene().row()).isEqualTo(rows[rows.length - 1]);
    victim.lesion.showNext();
    victim.lesion.showNext();
    assertThat(scene().row()).isEqualTo(rows[1]);
    assertThat(victim.words.sample(scene())).startsWith("New sample 2 of " + rows.length + ": ");
    assertThat(scene().pass().output())
        .isEqualTo(
            ForwardPass.of(scene().parameters(), scene().plan().data().input(rows[1])).output());
    victim.settings.setShare(0.8);
    work();
    assertThat(scene().row()).isEqualTo(rows[1]);
  }

  @Test
  void oneSeedIsMeasuredAtOnceAndTwentyWhenAsked() {
    work();
    assertThat(curve().points()).hasSize(21);
    assertThat(curve().points().get(4).train().count()).isEqualTo(1);
    victim.measure.measure();
    assertThat(victim.measure.measuring().isRunning()).isTrue();
    work();
    assertThat(victim.measure.measuring().isRunning()).isFalse();
    assertThat(curve().points().get(4).train().count()).isEqualTo(20);
    assertThat(curve().points().get(0).train().mean())
        .isCloseTo(scene().whole().train(), within(1e-12));
    assertThat(victim.words.measured(curve())).contains("50").endsWith("(20 seeds)");
  }

  @Test
  void whatIsSeenIsTheFirstSeedOfWhatIsMeasured() {
    work();
    double at = scene().state().train();
    assertThat(curve().points().get(5).share()).isEqualTo(scene().state().share());
    assertThat(curve().points().get(5).train().mean()).isEqualTo(at);
  }

  @Test
  void anotherLesionForgetsTheCurveAndStopsItsMeasuring() {
    work();
    victim.measure.measure();
    victim.settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS);
    assertThat(victim.measure.measuring().isRunning()).isFalse();
    assertThat(victim.measure.curveProperty().get()).isEmpty();
    work();
    assertThat(curve().plan().kind()).isEqualTo(LesionKind.NEURONS);
    assertThat(scene().state().removed()).allMatch(part -> part instanceof Part.Neuron);
    assertThat(curve().points().get(0).train().count()).isEqualTo(1);
  }

  @Test
  void strongestFirstLeavesNothingToChance() {
    victim.settings.chosen(LesionSetup.ORDER).set(LesionOrder.STRONGEST);
    work();
    victim.measure.measure();
    work();
    assertThat(curve().points()).allMatch(point -> point.train().count() == 1);
  }

  @Test
  void theNetworkRecoversAndAnotherShareForgetsThat() {
    work();
    victim.settings.setShare(0.5);
    work();
    double before = scene().known();
    victim.measure.retrain();
    work();
    LesionHealing healing = scene().healing().orElseThrow();
    assertThat(healing.points()).hasSize(61);
    assertThat(healing.first().train()).isEqualTo(before);
    assertThat(scene().known()).isEqualTo(healing.last().train()).isGreaterThan(before);
    assertThat(scene().parameters()).isEqualTo(healing.parameters());
    for (Part gone : scene().state().removed()) {
      assertThat(healing.parameters().get(healing.parameters().spec().indexOf(gone))).isZero();
    }
    assertThat(victim.words.sentence(scene())).contains("60 epochs");
    victim.settings.setShare(0.4);
    work();
    assertThat(scene().healing()).isEmpty();
    assertThat(victim.measure.healingProperty().get()).isEmpty();
  }

  @Test
  void cancelledWorkLeavesWhatIsThere() {
    work();
    LesionCurve before = curve();
    victim.measure.measure();
    victim.measure.cancel();
    work();
    assertThat(curve()).isSameAs(before);
    assertThat(victim.measure.measuring().isRunning()).isFalse();
  }

  @Test
  void theShareGrowsByItselfToTheEnd() {
    work();
    victim.playback.reset();
    victim.playback.toggle();
    victim.playback.tick(1_000_000_000L);
    victim.playback.tick(2_000_000_000L);
    assertThat(victim.settings.getShare()).isCloseTo(0.1, within(0.011));
    victim.playback.tick(20_000_000_000L);
    assertThat(victim.settings.getShare()).isEqualTo(1);
    assertThat(victim.playback.playingProperty().get()).isFalse();
    victim.playback.stepBack();
    assertThat(victim.settings.getShare()).isEqualTo(0.95);
    victim.playback.toggle();
    victim.playback.goTo(0.2);
    assertThat(victim.playback.playingProperty().get()).isFalse();
  }

  @Test
  void aPartOfThePictureLightsUpItsPair() {
    victim.pointing.pointAt(Optional.of(new Part.Weight(0, 1, 2)));
    assertThat(victim.pointing.pairProperty().get()).contains(LesionPair.SYNAPSE);
    victim.pointing.pointAt(Optional.of(new Part.Neuron(0, 2)));
    assertThat(victim.pointing.pairProperty().get()).contains(LesionPair.NEURON);
    victim.pointing.point(Optional.of(LesionPair.RECALL));
    assertThat(victim.pointing.partProperty().get()).isEmpty();
    victim.pointing.pointAt(Optional.empty());
    assertThat(victim.pointing.pairProperty().get()).isEmpty();
  }

  @Test
  void eachPairIsExplainedWithTheNumbersThatAreSeen() {
    work();
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (LesionPair pair : LesionPair.values()) {
        assertThat(victim.pairs.of(pair, scene(), Optional.empty()))
            .containsPattern("[0-9₀-₉]|setosa|versicolor|virginica|鸢尾");
      }
    }
    preferences.languageProperty().set(Language.ENGLISH);
    Part gone = scene().state().removed().iterator().next();
    assertThat(victim.pairs.of(LesionPair.SYNAPSE, scene(), Optional.of(gone)))
        .contains("is removed");
    assertThat(victim.pairs.of(LesionPair.ENCODING, scene(), Optional.empty()))
        .contains("120 samples")
        .contains("83 weights and biases");
  }

  @Test
  void theChartsShowWhatIsLeftAndHowItComesBack() {
    work();
    PlotCard left = victim.plots().get(0);
    PlotCard recovery = victim.plots().get(1);
    assertThat(count(left, PlotItem.Line.class)).isEqualTo(3);
    assertThat(count(left, PlotItem.Band.class)).isEqualTo(3);
    assertThat(count(left, PlotItem.Dot.class)).isEqualTo(2);
    assertThat(left.shown().get().beside()).isEqualTo(victim.words.measured(curve()));
    assertThat(recovery.shown().get().over()).isNotEmpty();
    assertThat(count(recovery, PlotItem.Line.class)).isZero();
    left.go().orElseThrow().accept(0.6);
    assertThat(victim.settings.getShare()).isEqualTo(0.6);
    assertThat(count(left, PlotItem.Dot.class)).isZero(); // not known yet
    work();
    assertThat(count(left, PlotItem.Dot.class)).isEqualTo(2);
    victim.measure.retrain();
    work();
    assertThat(recovery.shown().get().over()).isEmpty();
    assertThat(count(recovery, PlotItem.Line.class)).isEqualTo(2);
  }

  private static long count(PlotCard card, Class<? extends PlotItem> kind) {
    return card.shown().get().plot().orElseThrow().items().stream()
        .filter(kind::isInstance)
        .count();
  }

  private LesionScene scene() {
    return victim.lesion.getScene().orElseThrow();
  }

  private LesionCurve curve() {
    return victim.measure.curveProperty().get().orElseThrow();
  }

  /** Until nothing is left to do. */
  private void work() {
    while (runOne(worker) || runOne(looker) || runOne(window)) {
      // each may make more
    }
  }

  private static boolean runOne(Queue<Runnable> queue) {
    Runnable next = queue.poll();
    if (next != null) next.run();
    return next != null;
  }
}
