package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.data.NumpyRandom;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DropoutMaskTest {
  private static final NetworkSpec SPEC =
      new NetworkSpec(
          3,
          List.of(
              new LayerSpec(4, Activation.RELU),
              new LayerSpec(5, Activation.TANH),
              new LayerSpec(2, Activation.IDENTITY)));

  private static DropoutMask drawn(double p, int rows, long seed) {
    DropoutMask mask = new DropoutMask(SPEC);
    mask.draw(p, rows, new NumpyRandom(seed)::randomSample);
    return mask;
  }

  /** Written by {@code dropout.py}. */
  @Test
  void masksOutputsAndGradientsAreThoseOfNumpy() throws IOException {
    JsonNode golden = golden();
    int rows = golden.get("rows").asInt();
    DropoutMask mask = drawn(golden.get("p").asDouble(), rows, 16);
    for (int layer = 0; layer < 2; layer++) {
      assertThat(mask.layer(layer)).containsExactly(numbers(golden.at("/masks/" + layer)));
    }
    Parameters parameters = Parameters.of(SPEC, numbers(golden.get("parameters")));
    Samples samples = Samples.of(matrix(golden.get("inputs")), matrix(golden.get("targets")));
    for (int row = 0; row < rows; row++) {
      ForwardPass pass = ForwardPass.of(parameters, samples.input(row), mask, row);
      double[] expected = numbers(golden.at("/outputs/" + row));
      assertThat(pass.output()).containsExactly(expected, within(1e-12));
    }
    Kernel kernel = Kernels.of(SPEC, Loss.MEAN_SQUARED_ERROR, rows);
    kernel.load(parameters);
    kernel.drop(Optional.of(mask));
    int[] order = IntStream.range(0, rows).toArray();
    UpdateRule rule = new UpdateRule(Optimizer.SGD, 0.1, 0, 0, 0);
    assertThat(kernel.gradients(samples, order, 0, rows, rule).toArray())
        .containsExactly(numbers(golden.get("gradients")), within(1e-12));
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in = DropoutMaskTest.class.getResourceAsStream("/engram/nn/dropout.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static double[] numbers(JsonNode node) {
    return IntStream.range(0, node.size()).mapToDouble(k -> node.get(k).asDouble()).toArray();
  }

  private static DMatrixRMaj matrix(JsonNode node) {
    return new DMatrixRMaj(
        IntStream.range(0, node.size())
            .mapToObj(k -> numbers(node.get(k)))
            .toArray(double[][]::new));
  }

  @Test
  void theChainRuleHoldsWithTheMaskFixed() {
    Random random = new Random(3);
    double[] values = random.doubles(SPEC.parameterCount(), -1, 1).toArray();
    Parameters parameters = Parameters.of(SPEC, values);
    double[] target = {0.3, -0.4};
    DropoutMask mask = drawn(0.4, 3, 1);
    ForwardPass pass = ForwardPass.of(parameters, new double[] {0.7, -0.2, 1.1}, mask, 2);
    BackwardPass back = Backprop.backward(parameters, pass, Loss.MEAN_SQUARED_ERROR, target, 1);
    for (int k = 0; k < values.length; k++) {
      double numeric =
          NumericalGradient.of(
              moved -> {
                ForwardPass other = pass.through(moved);
                return Loss.MEAN_SQUARED_ERROR.value(
                    Activation.IDENTITY, other.preOutput(), other.output(), target);
              },
              parameters,
              k);
      assertThat(back.gradients().get(k)).isCloseTo(numeric, within(1e-8));
    }
  }

  @Test
  void aDroppedNeuronPassesNothingOnAndItsWeightsGetNoGradient() {
    Parameters parameters =
        Parameters.of(SPEC, new Random(2).doubles(SPEC.parameterCount(), 0.1, 1).toArray());
    DropoutMask mask = drawn(0.4, 3, 1);
    ForwardPass pass = ForwardPass.of(parameters, new double[] {1, 1, 1}, mask, 0);
    BackwardPass back =
        Backprop.backward(parameters, pass, Loss.MEAN_SQUARED_ERROR, new double[2], 1);
    int dropped = 0;
    for (int unit = 0; unit < 4; unit++) {
      assertThat(pass.undropped(0, unit)).isPositive();
      if (pass.factor(0, unit) == 0) {
        dropped++;
        assertThat(pass.a(0, unit)).isZero();
        assertThat(back.gradients().bias(0, unit)).isZero();
        assertThat(back.gradients().weight(1, unit, 0)).isZero();
      } else {
        assertThat(pass.a(0, unit)).isEqualTo(pass.undropped(0, unit) * (1 / (1 - 0.4)));
      }
    }
    assertThat(dropped).isBetween(1, 3);
    assertThat(pass.factor(2, 0)).isEqualTo(1);
  }

  @Test
  void theShareThatIsDroppedIsAboutTheRateAndTheMeanStays() {
    double[] factors = drawn(0.3, 5000, 9).layer(0);
    double sum = 0;
    for (double factor : factors) sum += factor;
    assertThat(sum / 20_000).isCloseTo(1, within(0.02));
  }

  @Test
  void aShareThatIsNoneIsRefused() {
    for (double p : new double[] {-0.1, 1, Double.NaN}) {
      assertThatThrownBy(() -> drawn(p, 1, 1))
          .hasMessage("the dropout rate is a number from 0 to below 1, not " + p);
    }
  }

  @Test
  void aMaskForAnotherNumberOfRowsIsRefused() {
    Kernel kernel = Kernels.of(SPEC, Loss.MEAN_SQUARED_ERROR, 4);
    kernel.drop(Optional.of(drawn(0.5, 3, 1)));
    Samples samples = Samples.of(new DMatrixRMaj(4, 3), new DMatrixRMaj(4, 2));
    UpdateRule rule = new UpdateRule(Optimizer.SGD, 0.1, 0, 0, 0);
    assertThatThrownBy(() -> kernel.train(samples, new int[] {0, 1, 2, 3}, 0, 4, rule))
        .hasMessage("the mask has 3 rows, the batch 4");
  }
}
