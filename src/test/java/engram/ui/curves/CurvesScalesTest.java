package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Parameters;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.ui.plot.NiceScale;
import engram.ui.run.TestRun;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The vertical axes hold what is seen, and no more than that. */
class CurvesScalesTest {
  private static final EpochRange ALL = new EpochRange(0, 50);

  private TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  private CurvesScales scales() {
    CurvesOfRun curves = new CurvesOfRun();
    curves.follow(test.snapshot(), OptionalInt.empty());
    return new CurvesScales(curves);
  }

  private Parameters all(double value) {
    double[] values = new double[test.snapshot().parameters().spec().parameterCount()];
    Arrays.fill(values, value);
    return Parameters.of(test.snapshot().parameters().spec(), values);
  }

  private double greatest(int from, int to) {
    double greatest = 0;
    for (int epoch = from; epoch <= to; epoch++) {
      greatest = Math.max(greatest, test.snapshot().history().trainLoss(epoch));
      greatest = Math.max(greatest, test.snapshot().history().testLoss(epoch));
    }
    return greatest;
  }

  private double least(int to) {
    double least = Double.POSITIVE_INFINITY;
    for (int epoch = 0; epoch <= to; epoch++) {
      least = Math.min(least, test.snapshot().history().trainLoss(epoch));
      least = Math.min(least, test.snapshot().history().testLoss(epoch));
    }
    return least;
  }

  @Test
  void aLossFitsFromZeroToItsGreatest() {
    test.train(40);
    NiceScale scale = scales().loss(test.snapshot(), ALL, false);
    assertThat(scale.low()).isZero();
    assertThat(scale.high()).isBetween(greatest(0, 40), 2 * greatest(0, 40));
    NiceScale logarithmic = scales().loss(test.snapshot(), ALL, true);
    assertThat(logarithmic.low()).isBetween(least(40) / 10, least(40));
    assertThat(logarithmic.high()).isGreaterThanOrEqualTo(greatest(0, 40));
  }

  @Test
  void ofAPartOfTheRunTheAxisHoldsThatPart() {
    test.train(40);
    double later = greatest(30, 40);
    assertThat(later).isLessThan(0.5 * greatest(0, 40));
    NiceScale scale = scales().loss(test.snapshot(), new EpochRange(30, 40), false);
    assertThat(scale.high()).isBetween(later, 2 * later);
  }

  @Test
  void theNetworkThatWasChangedByHandIsOnTheAxisWhereItIsSeen() {
    test.train(10);
    double before = greatest(0, 10);
    // so that one class is always named, and wrong for two of three flowers
    Intervention wild = new Intervention.SetParameters(all(60));
    test.run.session().change(wild);
    test.until(now -> now.train().loss() > 1.2 * before);
    double now = test.snapshot().train().loss();
    NiceScale scale = scales().loss(test.snapshot(), ALL, false);
    assertThat(scale.high()).isBetween(now, 2 * now);
    NiceScale elsewhere = scales().loss(test.snapshot(), new EpochRange(0, 8), false);
    assertThat(elsewhere.high()).isLessThan(now);
  }

  @Test
  void beforeTrainingThereIsAnAxis() {
    for (boolean logarithmic : new boolean[] {false, true}) {
      NiceScale scale = scales().loss(test.snapshot(), ALL, logarithmic);
      assertThat(scale.high()).isGreaterThanOrEqualTo(test.snapshot().train().loss());
    }
    assertThat(scales().hasFallenFar(ALL)).isFalse();
  }

  @Test
  void aBranchFarAboveStretchesTheAxisByTwoAtMost() {
    test.train(20);
    double own = greatest(0, 20);
    test.fork(10, new Intervention.LearningRate(10), 10);
    double wild = greatest(10, 20);
    test.run.session().visitBranch(0);
    test.until(now -> now.branches().get(0).current() && now.lastEpoch() == 20);
    NiceScale scale = scales().loss(test.snapshot(), ALL, false);
    assertThat(scale.high()).isGreaterThanOrEqualTo(Math.min(wild, 2 * own));
    assertThat(scale.high()).isLessThanOrEqualTo(4 * own);
  }

  @Test
  void itHasFallenFarOnceLessThanATenthIsLeft() {
    test.train(3);
    assertThat(scales().hasFallenFar(ALL)).isFalse();
    test.run.session().change(new Intervention.LearningRate(0.3));
    test.train(60);
    double first = test.snapshot().history().trainLoss(0);
    double least = first;
    for (int epoch = 0; epoch <= 63; epoch++) {
      least = Math.min(least, test.snapshot().history().trainLoss(epoch));
    }
    assertThat(scales().hasFallenFar(new EpochRange(0, 100))).isEqualTo(10 * least < first);
    assertThat(10 * least < first).isTrue();
  }

  @Test
  void anAccuracyAlwaysGoesFromZeroToOne() {
    test.train(2);
    NiceScale scale = scales().score(test.snapshot(), ALL);
    assertThat(scale.low()).isZero();
    assertThat(scale.high()).isCloseTo(1, within(0.0));
  }

  @Test
  void theAxisOfR2ReachesAsFarBelowZeroAsItsCurvesAndNoFartherThanMinusOne() {
    test.close();
    test = new TestRun(Preset.SINE.recipe(), BuiltInSet.SINE.load());
    double score = test.snapshot().test().score();
    double train = test.snapshot().train().score();
    double least = Math.min(score, train);
    NiceScale scale = scales().score(test.snapshot(), ALL);
    assertThat(scale.high()).isEqualTo(1);
    assertThat(scale.low()).isLessThanOrEqualTo(Math.max(-1, least)).isGreaterThanOrEqualTo(-1);
    if (least < -1) assertThat(scale.cut()).isTrue();
  }
}
