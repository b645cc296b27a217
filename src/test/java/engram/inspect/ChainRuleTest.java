package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainRuleTest {
  private static final int ROW = 73;

  static Stream<Arguments> outputs() {
    return Stream.of(
        Arguments.of(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR),
        Arguments.of(Activation.RELU, Activation.IDENTITY, Loss.MEAN_SQUARED_ERROR),
        Arguments.of(Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY),
        Arguments.of(Activation.ELU, Activation.SOFTMAX, Loss.CROSS_ENTROPY),
        Arguments.of(Activation.SOFTPLUS, Activation.SOFTMAX, Loss.MEAN_SQUARED_ERROR),
        Arguments.of(Activation.LEAKY_RELU, Activation.SIGMOID, Loss.MEAN_SQUARED_ERROR));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void theProductOfItsFactorsIsTheGradient(Activation hidden, Activation output, Loss loss) {
    Moment moment = Moment.of(Moments.start(Moments.recipe(hidden, output, loss)), ROW);
    for (int layer = 0; layer < 2; layer++) {
      for (int to = 0; to < 3; to++) {
        check(moment, new Part.Bias(layer, to));
        for (int from = 0; from < 4; from++) check(moment, new Part.Weight(layer, from, to));
      }
    }
  }

  private static void check(Moment moment, Part part) {
    WorkedWeight weight = new WorkedWeight(moment, part);
    ChainRule rule = weight.chainRule();
    double sum = rule.terms().stream().mapToDouble(ChainRule.Term::product).sum();
    double delta =
        switch (rule.sum()) {
          case NONE -> rule.lossByActivation() * rule.derivative();
          case NEXT_LAYER -> sum * rule.derivative();
          case SOFTMAX -> sum;
        };
    double expected = moment.sampleGradients().get(weight.index());
    double rounding = 1e-12 * Math.abs(expected);
    assertThat(delta * rule.x()).as("%s", part).isCloseTo(expected, within(rounding));
    assertThat(rule.gradient()).isEqualTo(expected);
    if (rule.sum() == ChainRule.Sum.NEXT_LAYER) {
      assertThat(sum).isCloseTo(rule.lossByActivation(), within(1e-12));
      assertThat(rule.terms()).hasSize(3);
    }
    if (rule.cancels()) {
      assertThat(rule.delta()).isEqualTo(rule.a() - rule.target());
    }
    assertThat(GradientCheck.of(moment, weight).agrees()).isTrue();
  }

  /** One input, one hidden unit's worth of arithmetic that can be done on paper. */
  @Test
  void theFactorsOfAnOutputWeightAreThoseOfTheTextbook() {
    Moment moment =
        Moment.of(
            Moments.start(
                Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR)),
            ROW);
    ChainRule rule = new WorkedWeight(moment, new Part.Weight(1, 2, 1)).chainRule();
    double a = moment.forward().a(1, 1);
    assertThat(rule.target()).isEqualTo(1);
    assertThat(rule.lossByActivation()).isCloseTo(2 * (a - 1) / 3, within(1e-16));
    assertThat(rule.derivative()).isEqualTo(1 - a * a);
    assertThat(rule.x()).isEqualTo(moment.forward().a(0, 2));
    assertThat(rule.sum()).isEqualTo(ChainRule.Sum.NONE);
    assertThat(rule.terms()).isEmpty();
  }

  @Test
  void theTermsOfAHiddenWeightGoOverTheNextLayer() {
    Moment moment =
        Moment.of(
            Moments.start(
                Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR)),
            ROW);
    ChainRule rule = new WorkedWeight(moment, new Part.Bias(0, 4)).chainRule();
    for (int k = 0; k < 3; k++) {
      assertThat(rule.terms().get(k).unit()).isEqualTo(k);
      assertThat(rule.terms().get(k).left()).isEqualTo(moment.backward().delta(1, k));
      assertThat(rule.terms().get(k).right()).isEqualTo(moment.parameters().weight(1, 4, k));
    }
    assertThat(rule.x()).isEqualTo(1);
  }
}
