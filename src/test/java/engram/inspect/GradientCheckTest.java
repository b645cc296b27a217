package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Part;
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
  void differentNumbersDoNotAgree() {
    assertThat(new GradientCheck(0.1403, 0.1404).agrees()).isFalse();
    assertThat(new GradientCheck(-0.1403, 0.1403).agrees()).isFalse();
    assertThat(new GradientCheck(0.14, Double.NaN).agrees()).isFalse();
    assertThat(new GradientCheck(0.14029, 0.14029 + 1e-10).difference()).isLessThan(2e-10);
  }
}
