package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class CapacityTest {

  private static MemoryModel by(StorageRule rule) {
    return new MemoryModel.Pairwise(rule);
  }

  private static CapacityPlan plan(
      MemoryModel model, int neurons, int trials, double spoiled, Double... loads) {
    return new CapacityPlan(model, neurons, List.of(loads), trials, spoiled, 0.95, 42);
  }

  private static CapacityCurve measure(CapacityPlan plan) {
    CapacityRun run = new CapacityRun(plan);
    while (!run.isEnded()) run.step();
    return run.curve();
  }

  private static double mean(CapacityCurve curve, int point) {
    return curve.points().get(point).mean();
  }

  /**
   * Amit, Gutfreund and Sompolinsky (Phys. Rev. Lett. 55, 1985; Annals of Physics 173, 1987): with
   * very many neurons, up to α = 0.138 patterns come back with less than 2 % of wrong cells, and
   * beyond it none does. With 400 neurons the fall is spread around 0.17.
   */
  @Test
  void hebbsRuleHoldsATenthOfItsNeuronsAndBreaksAtAFifth() {
    CapacityCurve curve =
        measure(plan(by(StorageRule.HEBB), 400, 4, 0, 0.05, 0.1, 0.138, 0.16, 0.18, 0.2, 0.25));
    assertThat(mean(curve, 0)).isEqualTo(1);
    assertThat(mean(curve, 1)).isGreaterThan(0.97);
    assertThat(mean(curve, 2)).isBetween(0.75, 0.97);
    assertThat(mean(curve, 5)).isLessThan(0.3);
    assertThat(mean(curve, 6)).isLessThan(0.05);
    assertThat(curve.breakingLoad().orElseThrow()).isBetween(0.15, 0.19);
  }

  /** The more neurons, the sharper the break, and the nearer to 0.138 from above. */
  @Test
  void theBreakComesNearerToTheLimitWithTheNeurons() {
    Double[] loads = {0.1, 0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.3};
    double small = breaking(measure(plan(by(StorageRule.HEBB), 100, 10, 0, loads)));
    double medium = breaking(measure(plan(by(StorageRule.HEBB), 200, 5, 0, loads)));
    double large = breaking(measure(plan(by(StorageRule.HEBB), 400, 3, 0, loads)));
    assertThat(small).isGreaterThan(medium + 0.01);
    assertThat(medium).isGreaterThan(large + 0.005);
    assertThat(large).isGreaterThan(CapacityCurve.HEBB_LIMIT);
  }

  private static double breaking(CapacityCurve curve) {
    return curve.breakingLoad().orElseThrow();
  }

  @Test
  void storkeysRuleHoldsMoreThanHebbsAndThePseudoInverseAll() {
    Double[] loads = {0.1, 0.16, 0.2, 0.25};
    CapacityCurve hebb = measure(plan(by(StorageRule.HEBB), 200, 4, 0, loads));
    CapacityCurve storkey = measure(plan(by(StorageRule.STORKEY), 200, 4, 0, loads));
    CapacityCurve inverse = measure(plan(by(StorageRule.PSEUDO_INVERSE), 200, 4, 0, loads));
    for (int k = 2; k < loads.length; k++) {
      assertThat(mean(storkey, k)).isGreaterThan(mean(hebb, k) + 0.3);
    }
    assertThat(inverse.points()).allSatisfy(p -> assertThat(p.mean()).isEqualTo(1));
    assertThat(inverse.breakingLoad()).isEmpty();
  }

  @Test
  void softmaxHoldsFarMoreThanNeurons() {
    CapacityCurve curve = measure(plan(new MemoryModel.Softmax(1), 100, 2, 0.2, 0.2, 1.0, 10.0));
    assertThat(curve.points()).allSatisfy(p -> assertThat(p.mean()).isEqualTo(1));
    assertThat(curve.points()).extracting(CapacityPoint::patterns).containsExactly(20, 100, 1000);
  }

  @Test
  void spoiledCuesComeBackLessOften() {
    CapacityCurve whole = measure(plan(by(StorageRule.HEBB), 200, 5, 0, 0.12));
    CapacityCurve spoiled = measure(plan(by(StorageRule.HEBB), 200, 5, 0.25, 0.12));
    assertThat(mean(spoiled, 0)).isLessThan(mean(whole, 0) - 0.1);
  }

  @Test
  void trialsAreThoseOfTheNextSeedsWhoeverMeasuresThem() {
    CapacityPlan three = CapacityPlan.of(by(StorageRule.STORKEY), 30, 3, 0xFFFFFFFFL);
    CapacityRun run = new CapacityRun(three);
    while (!run.isEnded()) run.step();
    CapacityPlan alone = CapacityPlan.of(by(StorageRule.STORKEY), 30, 1, 1);
    int loads = three.loads().size();
    assertThat(three.seed(2)).isEqualTo(1);
    for (int load = loads - 1; load >= 0; load--) {
      assertThat(CapacityTrial.share(three, load, 2))
          .isEqualTo(CapacityTrial.share(alone, load, 0));
    }
  }

  /** With 20 neurons the loads store 2, 4 and 6 patterns: 12 steps a trial. */
  @Test
  void theCurveIsThereEarlyAndGrowsMoreExact() {
    CapacityPlan plan = plan(by(StorageRule.HEBB), 20, 2, 0, 0.1, 0.2, 0.3);
    CapacityRun run = new CapacityRun(plan);
    assertThat(run.total()).isEqualTo(24);
    run.step();
    assertThat(run.curve().points()).isEmpty();
    run.step();
    assertThat(run.curve().points()).hasSize(1);
    for (int k = 2; k < 15; k++) run.step();
    assertThat(run.done()).isEqualTo(15);
    assertThat(run.trial()).isEqualTo(1);
    assertThat(run.curve().points()).extracting(CapacityPoint::trials).containsExactly(2, 1, 1);
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(run.total());
    assertThat(run.curve().points().get(2).mean())
        .isEqualTo((CapacityTrial.share(plan, 2, 0) + CapacityTrial.share(plan, 2, 1)) / 2);
    assertThatThrownBy(run::step).hasMessage("all is measured");
  }

  @Test
  void noMoreThanAHundredAreAskedFor() {
    CapacityPlan plan = plan(new MemoryModel.Softmax(1), 30, 1, 0, 2.0, 50.0);
    assertThat(new CapacityRun(plan).total()).isEqualTo(60 + 100);
  }

  @Test
  void aPointTellsMeanAndSpread() {
    assertThat(CapacityPoint.of(0.1, 5, new double[] {0.25, 0.75, 1, 0}, List.of()))
        .isEqualTo(
            new CapacityPoint(
                0.1,
                5,
                4,
                0.5,
                Math.sqrt(0.15625),
                0,
                1,
                List.of(0.25, 0.75, 1.0, 0.0),
                List.of()));
  }

  @Test
  void theBreakIsOnTheLineBetweenTwoPoints() {
    CapacityPlan plan = plan(by(StorageRule.HEBB), 20, 1, 0, 0.1, 0.2, 0.3);
    CapacityCurve curve =
        new CapacityCurve(
            plan,
            List.of(
                CapacityPoint.of(0.1, 2, new double[] {1}, List.of()),
                CapacityPoint.of(0.2, 4, new double[] {0.75}, List.of()),
                CapacityPoint.of(0.3, 6, new double[] {0.25}, List.of())));
    assertThat(curve.breakingLoad().orElseThrow()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void aPlanThatCantBeMeasuredIsRefused() {
    String start = "capacity can't be measured with ";
    MemoryModel hebb = by(StorageRule.HEBB);
    assertThatThrownBy(() -> plan(hebb, 9, 1, 0, 0.1)).hasMessage(start + "9 neurons");
    assertThatThrownBy(() -> plan(hebb, 20, 0, 0, 0.1)).hasMessage(start + "0 trials");
    assertThatThrownBy(() -> plan(hebb, 20, 1, 0)).hasMessage(start + "no load");
    assertThatThrownBy(() -> plan(hebb, 20, 1, 0, 0.0))
        .hasMessage(start + "0.0 patterns per neuron");
    assertThatThrownBy(() -> plan(hebb, 20, 1, 0, 1.01))
        .hasMessage(start + "1.01 patterns per neuron");
    assertThatThrownBy(() -> plan(new MemoryModel.Softmax(1), 1000, 1, 0, 11.0))
        .hasMessage(start + "so many patterns");
    assertThatThrownBy(() -> plan(hebb, 20, 1, 0, 0.2, 0.2))
        .hasMessage(start + "loads that do not ascend");
    assertThatThrownBy(() -> plan(hebb, 20, 1, 0.6, 0.2)).hasMessageContaining("not 0.6");
    assertThatThrownBy(() -> CapacityPlan.of(hebb, 20, 1, -1))
        .hasMessage("the seed is a whole number from 0 to 4294967295, not -1");
    assertThatThrownBy(() -> new CapacityPlan(hebb, 20, List.of(0.1), 1, 0, 1.1, 1))
        .hasMessage(start + "an overlap of 1.1");
  }
}
