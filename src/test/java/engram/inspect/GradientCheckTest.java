package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Part;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientCheckTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
  void centralDifferencesAgreeWithTheChainRule(Activation hidden) {
    check(
        Moment.of(
            Moments.start(Moments.recipe(hidden, Activation.TANH, Loss.MEAN_SQUARED_ERROR)), 73));
    check(
        Moment.of(
            Moments.start(Moments.recipe(hidden, Activation.SOFTMAX, Loss.CROSS_ENTROPY)), 3));
    check(
        Moment.of(
            Moments.start(Moments.recipe(hidden, Activation.SIGMOID, Loss.CROSS_ENTROPY)), 120));
  }

  private static void check(Moment moment) {
    boolean anyMoves = false;
    for (int from = 0; from < 4; from++) {
      for (int to = 0; to < 5; to++) {
        WorkedWeight weight = new WorkedWeight(moment, new Part.Weight(0, from, to));
        GradientCheck check = GradientCheck.of(moment, weight);
        assertThat(check.agrees()).as("%s", check).isTrue();
        assertThat(check.analytic()).isEqualTo(weight.sampleGradient());
        anyMoves |= Math.abs(check.numerical()) > 1e-3;
      }
    }
    assertThat(anyMoves).isTrue();
    for (int to = 0; to < 3; to++) {
      WorkedWeight bias = new WorkedWeight(moment, new Part.Bias(1, to));
      assertThat(GradientCheck.of(moment, bias).agrees()).isTrue();
    }
  }

  @Test
  void insideAStepTheyAgreeWithTheNeuronsThatItDrops() {
    Recipe recipe = Moments.recipe(Activation.TANH, Activation.SOFTMAX, Loss.CROSS_ENTROPY);
    Recipe dropping = recipe.withSettings(recipe.settings().withDropout(0.4));
    try (Session session = new Session(dropping, Recipes::iris)) {
      session.stepForward(StepSize.PHASE);
      Snapshot inside = Moments.await(session, s -> s.cursor().isPresent());
      int[] rows = inside.next().orElseThrow().rows();
      Moment moment = Moment.of(inside, inside.data().split().train()[rows[0]]);
      assertThat(moment.forward().hasDropout()).isTrue();
      check(moment);
      for (int to = 0; to < 5; to++) {
        WorkedWeight weight = new WorkedWeight(moment, new Part.Weight(0, 1, to));
        double m = moment.forward().factor(0, to);
        ChainRule rule = ChainRule.of(moment, weight);
        assertThat(rule.factor()).hasValue(m);
        assertThat(rule.lossByActivation() * m * rule.derivative() * rule.x())
            .isCloseTo(rule.gradient(), within(1e-15));
        LossAlong batch = LossAlong.batch(moment, weight, inside.next().get());
        assertThat(batch.central(1e-5)).isCloseTo(batch.analytic, within(1e-8));
        BatchRule mean = BatchRule.of(moment, weight, inside.next().get());
        assertThat(mean.mean()).isCloseTo(mean.gradient(), within(1e-14));
      }
    }
  }

  @Test
  void differentNumbersDoNotAgree() {
    assertThat(new GradientCheck(0.1403, 0.1404).agrees()).isFalse();
    assertThat(new GradientCheck(-0.1403, 0.1403).agrees()).isFalse();
    assertThat(new GradientCheck(0.14, Double.NaN).agrees()).isFalse();
    assertThat(new GradientCheck(0.14029, 0.14029 + 1e-10).difference()).isLessThan(2e-10);
  }
}
