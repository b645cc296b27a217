package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationHistogramTest {

  @ParameterizedTest
  @EnumSource
  void countsEveryTrainingRowWhereTheForwardPassPutsIt(Activation f) {
    boolean hidden = f != Activation.SOFTMAX;
    Snapshot snapshot =
        Moments.start(
            hidden
                ? Moments.recipe(f, Activation.TANH, Loss.MEAN_SQUARED_ERROR)
                : Moments.recipe(Activation.TANH, f, Loss.CROSS_ENTROPY));
    PreparedData data = snapshot.data();
    Part.Neuron neuron = new Part.Neuron(hidden ? 0 : 1, 2);
    ActivationHistogram histogram = ActivationHistogram.of(snapshot.parameters(), data, neuron);
    int[][] expected = new int[3][ActivationHistogram.BINS];
    double width = (histogram.highest() - histogram.lowest()) / ActivationHistogram.BINS;
    for (int row = 0; row < data.train().rows(); row++) {
      double a =
          ForwardPass.of(snapshot.parameters(), data.train().input(row))
              .a(neuron.layer(), neuron.unit());
      assertThat(a).isBetween(histogram.lowest(), histogram.highest());
      int bin = (int) Math.floor((a - histogram.lowest()) / width);
      expected[data.dataset().label(data.split().train()[row])][
          Math.min(bin, ActivationHistogram.BINS - 1)]++;
    }
    int rows = 0;
    for (int label = 0; label < 3; label++) {
      for (int bin = 0; bin < ActivationHistogram.BINS; bin++) {
        assertThat(histogram.count(label, bin)).isEqualTo(expected[label][bin]);
      }
      rows += histogram.rows(label);
    }
    assertThat(rows).isEqualTo(120);
  }

  @Test
  void coversTheRangeOfABoundedFunction() {
    assertRange(Activation.TANH, -1, 1);
    assertRange(Activation.SIGMOID, 0, 1);
  }

  private static void assertRange(Activation f, double lowest, double highest) {
    Snapshot snapshot = Moments.start(Moments.recipe(f, Activation.TANH, Loss.MEAN_SQUARED_ERROR));
    ActivationHistogram histogram =
        ActivationHistogram.of(snapshot.parameters(), snapshot.data(), new Part.Neuron(0, 0));
    assertThat(histogram.lowest()).isEqualTo(lowest);
    assertThat(histogram.highest()).isEqualTo(highest);
  }

  @Test
  void anInputsHistogramCoversItsScaledValues() {
    PreparedData data =
        Moments.start(Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR))
            .data();
    ActivationHistogram histogram = ActivationHistogram.of(data, new Part.Input(2));
    assertThat(histogram.rows(0) + histogram.rows(1) + histogram.rows(2)).isEqualTo(120);
    assertThat(histogram.lowest()).isEqualTo(-2);
    assertThat(histogram.highest()).isEqualTo(2);
    assertThat(histogram.largestCount()).isGreaterThan(10);
  }

  @Test
  void theWorkGrowsWithWhatLiesBeforeTheNeuron() {
    var spec = Moments.recipe(Activation.TANH, Activation.SOFTMAX, Loss.CROSS_ENTROPY).network();
    assertThat(ActivationHistogram.work(spec, 120, new Part.Neuron(0, 1))).isEqualTo(120 * 4);
    assertThat(ActivationHistogram.work(spec, 120, new Part.Neuron(1, 1)))
        .isEqualTo(120 * (25 + 15));
  }
}
