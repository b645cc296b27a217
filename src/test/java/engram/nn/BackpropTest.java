package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One neuron behind another, small enough to follow with a pencil. */
class BackpropTest {
  /** x → tanh(0.5 x + 0.1) → 2 a − 0.3. */
  private static final NetworkSpec CHAIN =
      new NetworkSpec(
          1, List.of(new LayerSpec(1, Activation.TANH), new LayerSpec(1, Activation.IDENTITY)));

  private static final Parameters PARAMETERS =
      Parameters.of(CHAIN, new double[] {0.5, 0.1, 2, -0.3});

  @Test
  void followsTheChainRuleFromTheLossToTheFirstWeight() {
    ForwardPass forward = ForwardPass.of(PARAMETERS, new double[] {0.8});
    double[] target = {1};
    BackwardPass back = Backprop.backward(PARAMETERS, forward, Loss.MEAN_SQUARED_ERROR, target, 1);
    double hidden = StrictMath.tanh(0.5);
    double error = 2 * hidden - 0.3 - 1;
    assertThat(back.loss()).isCloseTo(error * error, within(1e-15));
    assertThat(back.activationGradient(1, 0)).isCloseTo(2 * error, within(1e-15));
    assertThat(back.delta(1, 0)).isCloseTo(2 * error, within(1e-15));
    assertThat(back.activationGradient(0, 0)).isCloseTo(4 * error, within(1e-15));
    double delta = 4 * error * (1 - hidden * hidden);
    assertThat(back.delta(0, 0)).isCloseTo(delta, within(1e-15));
    assertThat(back.gradients().weight(1, 0, 0)).isCloseTo(2 * error * hidden, within(1e-15));
    assertThat(back.gradients().bias(1, 0)).isCloseTo(2 * error, within(1e-15));
    assertThat(back.gradients().weight(0, 0, 0)).isCloseTo(delta * 0.8, within(1e-15));
    assertThat(back.gradients().bias(0, 0)).isCloseTo(delta, within(1e-15));
  }

  @Test
  void shareScalesLossAndGradients() {
    ForwardPass forward = ForwardPass.of(PARAMETERS, new double[] {0.8});
    double[] target = {1};
    BackwardPass whole = Backprop.backward(PARAMETERS, forward, Loss.MEAN_SQUARED_ERROR, target, 1);
    BackwardPass quarter =
        Backprop.backward(PARAMETERS, forward, Loss.MEAN_SQUARED_ERROR, target, 0.25);
    assertThat(quarter.loss()).isEqualTo(whole.loss() / 4);
    for (int k = 0; k < 4; k++) {
      assertThat(quarter.gradients().get(k)).isEqualTo(whole.gradients().get(k) / 4);
    }
  }

  @Test
  void deltaOfSaturatedCrossEntropyStaysFinite() {
    for (Activation output : List.of(Activation.SIGMOID, Activation.SOFTMAX)) {
      NetworkSpec spec = new NetworkSpec(1, List.of(new LayerSpec(2, output)));
      Parameters wide = Parameters.of(spec, new double[] {900, -900, 0, 0});
      ForwardPass forward = ForwardPass.of(wide, new double[] {1});
      BackwardPass back =
          Backprop.backward(wide, forward, Loss.CROSS_ENTROPY, new double[] {0, 1}, 1);
      assertThat(forward.output()).containsExactly(1, 0);
      assertThat(back.delta(0, 0)).isEqualTo(1);
      assertThat(back.delta(0, 1)).isEqualTo(-1);
      assertThat(back.loss()).isEqualTo(1800);
      assertThat(back.activationGradient(0, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
  }

  @Test
  void refusesATargetOfAnotherLength() {
    ForwardPass forward = ForwardPass.of(PARAMETERS, new double[] {0.8});
    assertThatThrownBy(
            () -> Backprop.backward(PARAMETERS, forward, Loss.MEAN_SQUARED_ERROR, new double[2], 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the network has 1 outputs, the target 2");
  }
}
