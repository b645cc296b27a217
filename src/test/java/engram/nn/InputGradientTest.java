package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the inputs move the outputs is what central differences say. */
class InputGradientTest {
  private static final double STEP = 1e-6;

  @ParameterizedTest
  @EnumSource(Activation.class)
  void behindEachOutputActivation(Activation output) {
    for (int seed = 1; seed <= 5; seed++) {
      RandomNetwork drawn =
          RandomNetwork.draw(Activation.TANH, seed % 3, output, Loss.MEAN_SQUARED_ERROR, 1, seed);
      double[] x = drawn.samples().input(0);
      Parameters network = drawn.parameters();
      ForwardPass pass = ForwardPass.of(network, x);
      double[] direction = new double[drawn.spec().outputs()];
      for (int o = 0; o < direction.length; o++) direction[o] = o - 1.5;
      double[] ofOutputs = Backprop.inputGradient(network, pass, direction);
      double[] ofPreOutputs = Backprop.preOutputGradient(network, pass, direction);
      for (int i = 0; i < x.length; i++) {
        ForwardPass above = moved(network, x, i, STEP);
        ForwardPass below = moved(network, x, i, -STEP);
        assertThat(ofOutputs[i])
            .isCloseTo(slope(direction, above.output(), below.output()), within(1e-6));
        assertThat(ofPreOutputs[i])
            .isCloseTo(slope(direction, above.preOutput(), below.preOutput()), within(1e-6));
      }
      assertThat(Arrays.stream(ofPreOutputs).anyMatch(g -> g != 0)).isTrue();
    }
  }

  private static ForwardPass moved(Parameters network, double[] x, int input, double by) {
    double[] other = x.clone();
    other[input] += by;
    return ForwardPass.of(network, other);
  }

  private static double slope(double[] direction, double[] above, double[] below) {
    double sum = 0;
    for (int o = 0; o < direction.length; o++) sum += direction[o] * (above[o] - below[o]);
    return sum / (2 * STEP);
  }
}
