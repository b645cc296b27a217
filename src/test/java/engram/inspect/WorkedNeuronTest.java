package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of {@code inspect-golden/worked.txt}, made by the script beside it. */
class WorkedNeuronTest {
  private static final Offset<Double> CLOSE = within(1e-13);
  private static final int ROW = 73;

  @ParameterizedTest
  @EnumSource(names = {"TANH", "SOFTMAX"})
  void showsTheNumbersOfAnOutsideReference(Activation output) throws IOException {
    Moment moment = golden(output);
    int compared = 0;
    for (String[] line : lines(output)) {
      switch (line[0]) {
        case "loss" ->
            assertThat(moment.backward().loss()).isCloseTo(Double.parseDouble(line[2]), CLOSE);
        case "neuron" -> {
          int layer = Integer.parseInt(line[2]);
          WorkedNeuron n =
              new WorkedNeuron(moment, new Part.Neuron(layer, Integer.parseInt(line[3])));
          assertThat(n.z()).isCloseTo(Double.parseDouble(line[4]), CLOSE);
          assertThat(n.a()).isCloseTo(Double.parseDouble(line[5]), CLOSE);
          assertThat(n.delta()).isCloseTo(Double.parseDouble(line[6]), CLOSE);
        }
        default ->
            assertThat(moment.sampleGradients().get(Integer.parseInt(line[2])))
                .isCloseTo(Double.parseDouble(line[3]), CLOSE);
      }
      compared++;
    }
    assertThat(compared).isEqualTo(1 + 6 + 27);
  }

  @Test
  void theProductsAndTheBiasAddUpToZ() {
    Moment moment = Moment.of(Moments.start(Preset.REPAIRED.recipe()), ROW);
    for (int unit = 0; unit < 10; unit++) {
      WorkedNeuron n = new WorkedNeuron(moment, new Part.Neuron(0, unit));
      double sum = n.bias();
      for (int i = 0; i < n.inputs(); i++) {
        assertThat(n.product(i)).isEqualTo(n.weight(i) * n.x(i));
        sum += n.product(i);
      }
      assertThat(n.z()).isCloseTo(sum, CLOSE);
      assertThat(n.product(0) + n.productsFrom(1) + n.bias()).isCloseTo(n.z(), CLOSE);
      assertThat(n.a()).isEqualTo(Activation.TANH.value(n.z()));
    }
  }

  @Test
  void theLongestBarIsThatOfTheLargestWeightOrBias() {
    WorkedNeuron n = new WorkedNeuron(golden(Activation.TANH), new Part.Neuron(1, 2));
    double largest = Math.abs(n.bias());
    for (int i = 0; i < 3; i++) largest = Math.max(largest, Math.abs(n.weight(i)));
    assertThat(n.largestMagnitude()).isEqualTo(largest);
  }

  @Test
  void refusesANeuronThatTheNetworkLacks() {
    Moment moment = golden(Activation.TANH);
    assertThatThrownBy(() -> new WorkedNeuron(moment, new Part.Neuron(0, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Moment golden(Activation output) {
    NetworkSpec spec =
        new NetworkSpec(4, List.of(new LayerSpec(3, Activation.TANH), new LayerSpec(3, output)));
    Recipe preset = Preset.REPAIRED.recipe();
    Recipe recipe =
        preset
            .withNetwork(spec)
            .withData(preset.data().withScaling(Scaling.RAW))
            .withLoss(output == Activation.TANH ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY);
    double[] theta = new double[spec.parameterCount()];
    for (int k = 0; k < theta.length; k++) theta[k] = 0.6 * StrictMath.sin(k + 1);
    return Moment.of(Moments.with(Moments.start(recipe), Parameters.of(spec, theta)), ROW);
  }

  private static List<String[]> lines(Activation output) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/inspect-golden/worked.txt")).stream()
        .map(line -> line.split(" "))
        .filter(line -> line[1].equals(output.id()))
        .toList();
  }
}
