package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a large network the slow numbers are made beside the window. */
class InspectorLargeNetworkTest {
  private static final NetworkSpec LARGE =
      new NetworkSpec(
          4, List.of(new LayerSpec(8000, Activation.TANH), new LayerSpec(3, Activation.TANH)));

  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final InspectorFixture fixture =
      new InspectorFixture(Preset.REPAIRED.recipe().withNetwork(LARGE));

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theHistogramComesFromTheWorker() {
    InspectorNeuronViewModel victim =
        new InspectorNeuronViewModel(fixture.inspector, worker::add, Runnable::run);
    fixture.selection.select(new Part.Neuron(1, 2));
    assertThat(victim.getWorked()).isPresent();
    assertThat(victim.histogram.get()).isEmpty();
    worker.remove().run();
    var histogram = victim.histogram.get().orElseThrow();
    assertThat(histogram.rows(0) + histogram.rows(1) + histogram.rows(2)).isEqualTo(120);
    fixture.selection.select(new Part.Neuron(1, 1));
    assertThat(victim.histogram.get()).isEmpty();
  }

  @Test
  void theNumericalCheckComesFromTheWorker() {
    InspectorGradientViewModel victim =
        new InspectorGradientViewModel(
            fixture.inspector, fixture.weight, worker::add, Runnable::run);
    fixture.selection.select(new Part.Weight(1, 7000, 2));
    assertThat(fixture.weight.getWorked()).isPresent();
    assertThat(victim.getWorked()).isEmpty();
    worker.remove().run();
    assertThat(victim.getWorked().orElseThrow().check().agrees()).isTrue();
  }

  @Test
  void aCheckThatArrivesTooLateIsDropped() {
    InspectorGradientViewModel victim =
        new InspectorGradientViewModel(
            fixture.inspector, fixture.weight, worker::add, Runnable::run);
    fixture.selection.select(new Part.Weight(1, 7000, 2));
    fixture.selection.clear();
    worker.remove().run();
    assertThat(victim.getWorked()).isEmpty();
  }
}
