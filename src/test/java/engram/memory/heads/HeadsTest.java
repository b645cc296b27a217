package engram.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.MemoryRun;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import engram.memory.recall.UpdateOrder;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What other seeds gave in NumPy, as means; and how a head learns. */
class HeadsTest {
  private static final Offset<Double> MEAN = within(0.05);

  private static void finish(MemoryRun run) {
    while (!run.isEnded()) run.step();
  }

  private static double mean(int patterns, double beta, int trials, Machine machine) {
    return IntStream.range(0, trials)
        .mapToDouble(t -> MachinesTrial.of(new MachinesSetup(0.2, beta, t), patterns).of(machine))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"10, 0.90", "14, 0.56", "20, 0.12"})
  void hebbsRuleBreaksWithAFewPatterns(int patterns, double exact) {
    assertThat(mean(patterns, 1, 300, Machine.HOPFIELD)).isCloseTo(exact, MEAN);
  }

  @Test
  void attentionHoldsAThousand() {
    assertThat(mean(1000, 1, 2, Machine.HEAD)).isCloseTo(1, within(0.01));
    assertThat(mean(1000, 0.1, 1, Machine.HEAD)).isLessThan(0.99);
  }

  @Test
  void aTableNeedsItsExactKeyAndTheNearestKeyIsWhatAttentionFinds() {
    MachinesTrial spoiled = MachinesTrial.of(new MachinesSetup(0.2, 1, 5), 100);
    assertThat(spoiled.table()).isZero();
    assertThat(spoiled.nearest()).isEqualTo(spoiled.head()).isGreaterThan(0.9);
    MachinesTrial whole = MachinesTrial.of(new MachinesSetup(0, 1, 5), 100);
    assertThat(whole.table()).isEqualTo(1);
    assertThat(whole.asked()).isEqualTo(100);
    assertThat(whole.sha256()).isNotEqualTo(spoiled.sha256().substring(1)).hasSize(64);
  }

  /** 25 letters are blended below β = 0.02, a few at 0.07, one from 0.1 on. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 25, 0.2",
    "0.02, 25, 0.5",
    "0.03, 23.7, 0.5",
    "0.05, 16, 4",
    "0.07, 2.5, 1",
    "0.1, 1.1, 0.2",
    "0.15, 1, 0.05"
  })
  void lettersBlendTheLessTheLargerBetaIs(double beta, double blended, double off) {
    var letters = SuppliedPatterns.load().all();
    double mean =
        IntStream.range(0, letters.size())
            .mapToDouble(
                k -> {
                  RecallSetup setup =
                      new RecallSetup(
                          RecallRule.SOFTMAX,
                          beta,
                          UpdateOrder.SYNCHRONOUS,
                          1,
                          letters,
                          k,
                          new Spoiling.Flip(0, 1));
                  var run = (RecallRun.OfSoftmax) RecallRun.of(setup);
                  double squares = 0;
                  for (double p : run.shares(run.steps())) squares += p * p;
                  return 1 / squares;
                })
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(blended, within(off));
  }

  @Test
  void threeHeadsLearnWhereToLook() {
    LookingRun run = new LookingRun(HeadsSetup.USUAL);
    finish(run);
    assertThat(run.courses()).hasSize(3);
    assertThat(right(run, 0)).isCloseTo(0.10, MEAN);
    assertThat(right(run, 20)).isCloseTo(0.87, MEAN);
    assertThat(right(run, 40)).isCloseTo(0.96, MEAN);
    assertThat(right(run, 80)).isCloseTo(0.98, MEAN);
    assertThat(run.courses().stream().mapToDouble(LookingCourse::pictures).average().orElseThrow())
        .isCloseTo(0.90, MEAN);
    for (LookingCourse course : run.courses()) {
      boolean[] mask = course.setup().mask();
      assertThat(course.last().head().meanGaze(mask, false)).isCloseTo(0.45, MEAN);
      assertThat(course.last().head().meanGaze(mask, true)).isCloseTo(0.06, MEAN);
    }
    assertThatThrownBy(run::step).isInstanceOf(IllegalStateException.class);
  }

  private static double right(LookingRun run, int step) {
    return run.courses().stream()
        .mapToDouble(course -> course.moments().get(step).right())
        .average()
        .orElseThrow();
  }

  @Test
  void aRateOfAFifthOvershootsAndFallsBack() {
    List<LookingMoment> moments = course(Spoiling.Side.RIGHT, 0.05, 0.2).moments();
    double best = moments.stream().mapToDouble(LookingMoment::right).max().orElseThrow();
    LookingMoment last = moments.get(LookingCourse.STEPS);
    assertThat(last.right()).isLessThan(best - 0.05);
    assertThat(last.loss()).isFinite().isGreaterThan(100);
  }

  @Test
  void spoiledLettersSetALimit() {
    assertThat(course(Spoiling.Side.RIGHT, 0.15, 0.02).last().right()).isCloseTo(0.88, MEAN);
  }

  private static LookingCourse course(Spoiling.Side scenery, double spoiled, double rate) {
    return LookingCourse.of(new LookingSetup(Scenery.of(scenery), spoiled, rate, 42));
  }

  @ParameterizedTest
  @EnumSource(Spoiling.Side.class)
  void whicheverHalfIsSceneryGoesDark(Spoiling.Side scenery) {
    LookingSetup setup = new LookingSetup(Scenery.of(scenery), 0.05, 0.02, 42);
    LookingHead head = LookingCourse.of(setup).last().head();
    assertThat(head.meanGaze(setup.mask(), false))
        .isGreaterThan(4 * head.meanGaze(setup.mask(), true));
    assertThat(IntStream.range(0, Sights.CELLS).filter(i -> setup.mask()[i]).count()).isEqualTo(50);
  }

  /** A frame of scenery around a letter of which only the middle is seen. */
  @Test
  void whateverIsPaintedAsSceneryGoesDark() {
    BitSet frame = new BitSet();
    for (int i = 0; i < Sights.CELLS; i++) {
      int row = i / Sights.SIDE;
      int column = i % Sights.SIDE;
      frame.set(i, row < 2 || row > 7 || column < 2 || column > 7);
    }
    LookingSetup setup = new LookingSetup(new Scenery(frame), 0.05, 0.02, 42);
    LookingCourse course = LookingCourse.of(setup);
    LookingHead head = course.last().head();
    assertThat(course.last().right()).isGreaterThan(0.8);
    assertThat(head.meanGaze(setup.mask(), false))
        .isGreaterThan(4 * head.meanGaze(setup.mask(), true));
  }

  @Test
  void sceneryIsReadAsItIsWritten() {
    Scenery painted = Scenery.of(Spoiling.Side.LEFT).with(99, true).with(0, false);
    assertThat(painted.half()).isEmpty();
    assertThat(Scenery.of(painted.rows())).isEqualTo(painted);
    assertThat(painted.rows().get(0)).isEqualTo(".####.....");
    assertThat(painted.rows().get(9)).isEqualTo("#####....#");
    for (Spoiling.Side side : Spoiling.Side.values()) {
      assertThat(Scenery.of(side).half()).contains(side);
      assertThat(Scenery.of(side).text()).isEqualTo(side.id());
    }
    assertThatThrownBy(() -> Scenery.of(List.of("##########")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scenery.of(Collections.nCopies(10, "#####a####")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Without any letter, or without scenery, there is nothing to compare. */
  @Test
  void allOrNoneMayBeScenery() {
    BitSet all = new BitSet();
    all.set(0, Sights.CELLS);
    for (BitSet cells : List.of(all, new BitSet())) {
      LookingSetup setup = new LookingSetup(new Scenery(cells), 0.05, 0.02, 42);
      LookingTraining training = new LookingTraining(setup);
      training.step();
      LookingMoment moment = training.moment();
      assertThat(moment.loss()).isFinite();
      assertThat(moment.head().meanGaze(setup.mask(), cells.isEmpty())).isNaN();
    }
  }

  /** By central differences, a weight of every row. */
  @Test
  void theChainRuleGivesTheSlopeOfTheLoss() {
    LookingTraining training = new LookingTraining(HeadsSetup.USUAL.looking());
    for (int k = 0; k < 100; k++) training.step();
    LookingHead head = training.head();
    for (Sights sights : training.asked().subList(0, 5)) {
      LookingHead.Gradient gradient = new LookingHead.Gradient();
      head.addGradient(sights, gradient);
      for (int k = 3; k < gradient.query.length; k += 97) {
        assertThat(gradient.query[k]).isCloseTo(slope(head, sights, k, true), within(1e-8));
        assertThat(gradient.key[k]).isCloseTo(slope(head, sights, k, false), within(1e-8));
      }
      ChainRule rule = ChainRule.of(head, sights, 44);
      int weight = rule.number() * Sights.CELLS + 44;
      assertThat(rule.byQuery()).isCloseTo(gradient.query[weight], within(1e-12));
      assertThat(rule.byKey()).isCloseTo(gradient.key[weight], within(1e-12));
      assertThat(rule.off().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(0, within(1e-12));
      assertThat(-Math.log(rule.attention().weights().get(sights.target())))
          .isCloseTo(head.guess(sights).loss(), within(1e-9));
    }
  }

  private static double slope(LookingHead head, Sights sights, int weight, boolean query) {
    double step = 1e-5;
    LookingHead.Gradient one = new LookingHead.Gradient();
    (query ? one.query : one.key)[weight] = 1;
    return (head.plus(step, one).guess(sights).loss() - head.plus(-step, one).guess(sights).loss())
        / (2 * step);
  }

  @Test
  void theSameSetupGivesTheSameBits() {
    LookingTraining one = new LookingTraining(HeadsSetup.USUAL.looking(1));
    LookingTraining other = new LookingTraining(HeadsSetup.USUAL.looking(1));
    for (int k = 0; k < 30; k++) {
      one.step();
      other.step();
      one.moment();
    }
    assertThat(one.head().querySha256()).isEqualTo(other.head().querySha256());
    assertThat(one.head().keySha256()).isEqualTo(other.head().keySha256());
    assertThat(one.moment().loss()).isEqualTo(other.moment().loss());
    assertThat(one.done()).isEqualTo(30);
  }

  @Test
  void stepsGrowWithUpdates() {
    assertThat(LookingCourse.updates(LookingCourse.STEPS)).isEqualTo(LookingTraining.UPDATES);
    assertThat(LookingCourse.updates(20)).isEqualTo(200);
    assertThat(LookingCourse.updates(0)).isZero();
  }

  @Test
  void aSetupWithABadNumberIsRefused() {
    assertThatThrownBy(
            () ->
                new HeadsSetup(
                    HeadsPart.LOOKING, 0.6, 1, Scenery.of(Spoiling.Side.TOP), 0, 0.1, 1, 1))
        .hasMessageContaining("0.6 as a share of cells");
    assertThatThrownBy(
            () ->
                new HeadsSetup(
                    HeadsPart.LOOKING, 0.2, 0, Scenery.of(Spoiling.Side.TOP), 0, 0.1, 1, 1))
        .hasMessageContaining("0.0 as beta");
    assertThatThrownBy(
            () ->
                new HeadsSetup(
                    HeadsPart.LOOKING, 0.2, 1, Scenery.of(Spoiling.Side.TOP), 0, 0.3, 1, 1))
        .hasMessageContaining("0.3 as a learning rate");
  }
}
