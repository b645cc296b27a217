package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.nn.fast.Kernel;
import engram.nn.fast.NetworkShapes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** The updates of PyTorch's formulas, computed in NumPy by {@code optimizers.py}. */
class OptimizerGoldenTest {
  private static final NetworkSpec SPEC =
      new NetworkSpec(
          2, List.of(new LayerSpec(3, Activation.TANH), new LayerSpec(2, Activation.IDENTITY)));

  @Test
  void everyOptimizerTakesTheStepsOfItsPyTorchFormula() throws IOException {
    JsonNode golden = golden();
    Samples samples = Samples.of(matrix(golden.get("features")), matrix(golden.get("targets")));
    int[] order = {0, 1, 2, 3, 4};
    assertThat(golden.get("cases")).hasSize(20);
    for (JsonNode expected : golden.get("cases")) {
      UpdateRule rule =
          new UpdateRule(
              optimizer(expected.get("optimizer").asText()),
              expected.get("learningRate").asDouble(),
              expected.get("momentum").asDouble(),
              expected.get("l1").asDouble(),
              expected.get("l2").asDouble());
      for (Kernel kernel : NetworkShapes.kernels(SPEC, Loss.MEAN_SQUARED_ERROR, 5)) {
        kernel.load(Parameters.of(SPEC, numbers(golden.get("start"))));
        int compared = 0;
        for (int step = 1; step <= 25; step++) {
          kernel.train(samples, order, 0, 5, rule);
          JsonNode after = expected.get("parametersAfterStep").get(Integer.toString(step));
          if (after == null) continue;
          assertClose(kernel.parameters(), numbers(after), rule);
          compared++;
        }
        assertThat(compared).isEqualTo(4);
      }
    }
  }

  private static void assertClose(Parameters actual, double[] expected, UpdateRule rule) {
    for (int k = 0; k < expected.length; k++) {
      assertThat(actual.get(k)).as(rule.toString()).isCloseTo(expected[k], within(1e-11));
    }
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in = OptimizerGoldenTest.class.getResourceAsStream("optimizers.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static double[] numbers(JsonNode array) {
    double[] numbers = new double[array.size()];
    for (int k = 0; k < numbers.length; k++) numbers[k] = array.get(k).asDouble();
    return numbers;
  }

  private static DMatrixRMaj matrix(JsonNode rows) {
    DMatrixRMaj matrix = new DMatrixRMaj(rows.size(), rows.get(0).size());
    for (int row = 0; row < matrix.numRows; row++) {
      for (int k = 0; k < matrix.numCols; k++) matrix.set(row, k, rows.get(row).get(k).asDouble());
    }
    return matrix;
  }

  private static Optimizer optimizer(String id) {
    return Stream.of(Optimizer.values()).filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }
}
