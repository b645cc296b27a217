package engram.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.memory.Spread;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.Run;
import engram.training.recipe.Preset;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class LesionRunTest {
  private static final List<Double> SHARES = List.of(0.0, 0.2, 0.5, 1.0);

  private final Run digits = LesionSubject.trained(Preset.DIGITS, 0.1, 15);

  private LesionPlan plan(LesionKind kind, LesionOrder order, int draws, long seed) {
    return LesionSubject.plan(digits, kind, order, SHARES, draws, seed);
  }

  @Test
  void aDistributedMemoryFadesAndATableTearsHoles() {
    List<LesionPoint> points =
        LesionSubject.measure(plan(LesionKind.WEIGHTS, LesionOrder.RANDOM, 20, 42)).points();
    LesionPoint whole = points.get(0);
    assertThat(whole.test().mean()).isEqualTo(digits.evaluateTest().score());
    assertThat(whole.train().mean()).isEqualTo(digits.evaluateTrain().score());
    assertThat(whole.touched().mean()).isZero();
    assertThat(whole.holes()).isZero();
    LesionPoint fifth = points.get(1);
    assertThat(fifth.removed()).isEqualTo(474);
    // almost nothing is forgotten, though about half of the rows are answered otherwise than before
    assertThat(fifth.train().mean()).isGreaterThan(0.93);
    assertThat(fifth.touched().mean()).isGreaterThan(0.5);
    assertThat(fifth.holes()).isCloseTo(0.2, within(0.001));
    LesionPoint half = points.get(2);
    assertThat(half.train().mean()).isBetween(0.6, 0.9);
    assertThat(half.touched().mean()).isGreaterThan(0.95);
    assertThat(half.holes()).isCloseTo(0.5, within(0.001));
    assertThat(half.test().count()).isEqualTo(20);
    assertThat(half.test().deviation()).isBetween(0.01, 0.12);
    LesionPoint nothing = points.get(3);
    assertThat(nothing.test().deviation()).isZero();
    assertThat(nothing.train().mean()).isLessThan(0.15);
    assertThat(nothing.holes()).isEqualTo(1);
  }

  @Test
  void theStrongestWeightsHoldMost() {
    LesionPoint random =
        LesionSubject.measure(plan(LesionKind.WEIGHTS, LesionOrder.RANDOM, 5, 1)).points().get(1);
    LesionPoint strongest =
        LesionSubject.measure(plan(LesionKind.WEIGHTS, LesionOrder.STRONGEST, 1, 1))
            .points()
            .get(1);
    assertThat(strongest.test().mean()).isLessThan(random.test().lowest() - 0.3);
  }

  @Test
  void trainedAgainItComesBackWithTheLostPartsGone() {
    LesionPlan plan = plan(LesionKind.NEURONS, LesionOrder.RANDOM, 1, 3);
    LesionRecovery recovery = new LesionRecovery(plan, 0.8);
    assertThat(recovery.points().get(0).test()).isLessThan(0.8);
    for (int k = 0; k < 15; k++) recovery.step();
    assertThat(recovery.points()).hasSize(16);
    assertThat(recovery.points().get(15).test()).isGreaterThan(0.9);
    Parameters after = recovery.parameters();
    int silent = 0;
    for (int unit = 0; unit < 32; unit++) {
      boolean isGone = after.bias(0, unit) == 0;
      for (int k = 0; k < 10; k++) isGone &= after.weight(1, unit, k) == 0;
      for (int i = 0; i < 64; i++) isGone &= after.weight(0, i, unit) == 0;
      if (isGone) silent++;
    }
    assertThat(silent).isEqualTo(26);
  }

  @Test
  void aGrowingLesionKeepsWhatItTook() {
    LesionSequence lesion = sequence(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 2, 3), 1);
    assertThat(lesion.removed(0.5)).isEqualTo(16);
    assertThat(lesion.surgery(0.5).lesions())
        .hasSize(16)
        .containsAll(lesion.surgery(0.25).lesions());
    assertThat(lesion.left(0)).isEqualTo(digits.parameters());
    LesionSequence other = sequence(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 2, 3), 0);
    assertThat(other.surgery(0.5).lesions()).isNotEqualTo(lesion.surgery(0.5).lesions());
  }

  @Test
  void nothingTakenAwayLeavesTheNetworkAsItIs() {
    LesionPlan plan = plan(LesionKind.WEIGHTS, LesionOrder.RANDOM, 1, 3);
    assertThat(new LesionRecovery(plan, 0).parameters()).isEqualTo(digits.parameters());
  }

  @Test
  void drawsAreThoseOfTheNextSeeds() {
    List<LesionPoint> two =
        LesionSubject.measure(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 2, 0xFFFFFFFFL))
            .points();
    List<LesionPoint> first =
        LesionSubject.measure(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 1, 0xFFFFFFFFL))
            .points();
    List<LesionPoint> second =
        LesionSubject.measure(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 1, 0)).points();
    for (int k = 0; k < SHARES.size(); k++) {
      assertThat(two.get(k).test())
          .isEqualTo(
              Spread.of(new double[] {first.get(k).test().mean(), second.get(k).test().mean()}));
    }
  }

  @Test
  void theCurveIsThereEarlyAndGrowsMoreExact() {
    LesionRun run = new LesionRun(plan(LesionKind.NEURONS, LesionOrder.RANDOM, 2, 5));
    assertThat(run.total()).isEqualTo(8);
    assertThat(run.curve().points()).isEmpty();
    for (int k = 0; k < 5; k++) run.step();
    assertThat(run.curve().points())
        .extracting(point -> point.test().count())
        .containsExactly(2, 1, 1, 1);
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(8);
    assertThatThrownBy(run::step).hasMessage("all is measured");
  }

  @Test
  void aTableAnswersWhatItHoldsAndNothingElse() {
    DMatrixRMaj inputs = new DMatrixRMaj(new double[][] {{1, 2}, {1, 2}, {3, 4}, {1, 2.5}});
    LookupTable table = new LookupTable(Samples.wrap(inputs, new DMatrixRMaj(4, 1)), new int[4]);
    assertThat(table.right(new boolean[] {false, false, false, false})).isEqualTo(1);
    assertThat(table.right(new boolean[] {true, false, false, false})).isEqualTo(1);
    assertThat(table.right(new boolean[] {true, true, false, false})).isEqualTo(0.5);
    assertThat(table.right(new boolean[] {false, true, true, true})).isEqualTo(0.5);
    assertThat(table.right(new boolean[] {true, true, true, true})).isZero();
    LookupTable torn =
        new LookupTable(Samples.wrap(inputs, new DMatrixRMaj(4, 1)), new int[] {0, 1, 0, 0});
    assertThat(torn.right(new boolean[4])).isEqualTo(0.75);
  }

  @Test
  void whatCantBeMeasuredIsRefused() {
    String start = "a lesion can't be measured with ";
    assertThatThrownBy(() -> plan(LesionKind.WEIGHTS, LesionOrder.RANDOM, 0, 1))
        .hasMessage(start + "0 draws");
    assertThatThrownBy(() -> plan(LesionKind.WEIGHTS, LesionOrder.STRONGEST, 2, 1))
        .hasMessage(start + "several draws of one order");
    assertThatThrownBy(() -> plan(LesionKind.WEIGHTS, LesionOrder.RANDOM, 1, -1))
        .hasMessage("the seed is a whole number from 0 to 4294967295, not -1");
    assertThatThrownBy(
            () ->
                LesionSubject.plan(
                    digits, LesionKind.WEIGHTS, LesionOrder.RANDOM, List.of(0.5, 0.1), 1, 1))
        .hasMessage(start + "shares that do not ascend");
    assertThatThrownBy(
            () ->
                LesionSubject.plan(
                    digits, LesionKind.WEIGHTS, LesionOrder.RANDOM, List.of(1.5), 1, 1))
        .hasMessage(start + "a share of 1.5");
    Run flat = LesionSubject.trained(Preset.GAUSS, 0.1, 1);
    assertThatThrownBy(
            () -> LesionSubject.plan(flat, LesionKind.NEURONS, LesionOrder.RANDOM, SHARES, 1, 1))
        .hasMessage(start + "no hidden neurons");
    Run numbers = LesionSubject.trained(Preset.SINE, 0.01, 1);
    assertThatThrownBy(
            () -> LesionSubject.plan(numbers, LesionKind.WEIGHTS, LesionOrder.RANDOM, SHARES, 1, 1))
        .hasMessage(start + "numbers to foretell");
  }

  private static LesionSequence sequence(LesionPlan plan, int draw) {
    return new LesionSequence(plan, new NumpyRandom(plan.seed(draw)));
  }
}
