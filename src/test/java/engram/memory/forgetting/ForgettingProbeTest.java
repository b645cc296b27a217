package engram.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingProbeTest {
  private final ForgettingPlan plan = ForgettingSet.IRIS.plan(42).withOldEpochs(5).withEpochs(5);
  private final ForgettingRun run = new ForgettingRun(plan, List.of(ForgettingCure.NONE));
  private final ForgettingProbe probe = new ForgettingProbe(plan);

  private void learnOld() {
    for (int k = 0; k < plan.oldEpochs(); k++) run.step();
  }

  @Test
  void theClassesTogetherAreTheAccuracy() {
    learnOld();
    run.step();
    double[] right = ForgettingProbe.ask(plan.old(), run.parameters()).right();
    assertThat(right).hasSize(plan.old().classes().size());
    double[] rows = new double[plan.network().outputs()];
    for (int row = 0; row < plan.old().test().rows(); row++) {
      for (int k = 0; k < rows.length; k++) rows[k] += plan.old().test().target(row, k);
    }
    // versicolor and virginica are the outputs 1 and 2
    double mean = (right[0] * rows[1] + right[1] * rows[2]) / (rows[1] + rows[2]);
    ForgettingPoint last = run.result().curves().get(0).last();
    assertThat(mean).isCloseTo(last.old(), within(1e-12));
  }

  @Test
  void theWayIsWeightedByWhatTheOldTaskDependsOn() {
    learnOld();
    Parameters start = run.parameters();
    assertThat(probe.shift(start)).isZero();
    probe.anchor(start);
    assertThat(probe.shift(start)).isZero();
    double[] fisher = FisherDiagonal.of(start, plan.old().train());
    double moved = probe.shift(start.with(7, start.get(7) + 0.5));
    assertThat(moved).isCloseTo(0.25 * fisher[7], within(1e-12));
    run.step();
    assertThat(probe.shift(run.parameters())).isPositive();
  }
}
