package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkHealthTest {

  /** A moment after some epochs, with the next step. */
  static Snapshot watched(Recipe recipe, int epochs) {
    try (Session session = new Session(recipe, id -> BuiltInSet.IRIS.load())) {
      for (int k = 0; k < epochs; k++) session.stepForward();
      session.watchNextStep(true);
      return Moments.await(session, s -> s.epoch() == epochs && s.next().isPresent());
    }
  }

  /** The same with every weight and bias multiplied. */
  static Snapshot scaled(Snapshot s, double factor) {
    double[] values = s.parameters().toArray();
    for (int i = 0; i < values.length; i++) values[i] *= factor;
    return Moments.with(s, Parameters.of(s.parameters().spec(), values));
  }

  @Test
  void theNumbersAreThoseOfADirectComputation() {
    Snapshot s = watched(Preset.REPAIRED.recipe(), 20);
    NetworkHealth health = NetworkHealth.of(s);
    NextStep next = s.next().orElseThrow();
    double allSquares = 0;
    for (int k = 0; k < 2; k++) {
      LayerHealth layer = health.layers().get(k);
      double weights = 0;
      double gradients = 0;
      double changes = 0;
      NetworkSpec spec = s.parameters().spec();
      for (int i = 0; i < spec.inputsOf(k); i++) {
        for (int o = 0; o < spec.unitsOf(k); o++) {
          double w = s.parameters().weight(k, i, o);
          double g = next.gradients().weight(k, i, o);
          double change = next.after().weight(k, i, o) - w;
          weights += w * w;
          gradients += g * g;
          changes += change * change;
        }
      }
      allSquares += gradients;
      assertThat(layer.weights().norm()).isCloseTo(Math.sqrt(weights), within(1e-12));
      assertThat(layer.gradients().orElseThrow().norm())
          .isCloseTo(Math.sqrt(gradients), within(1e-12));
      assertThat(layer.updateRatio().orElseThrow())
          .isCloseTo(Math.sqrt(changes / weights), within(1e-12));
      assertThat(layer.weights().size()).isEqualTo(spec.inputsOf(k) * spec.unitsOf(k));
    }
    assertThat(health.gradientNorm().orElseThrow()).isCloseTo(Math.sqrt(allSquares), within(1e-12));
  }

  @Test
  void theActivationsAreThoseOfAllTrainingRows() {
    Snapshot s = watched(Preset.REPAIRED.recipe(), 5);
    LayerHealth hidden = NetworkHealth.of(s).layers().get(0);
    double sum = 0;
    double max = -1;
    for (int row = 0; row < 120; row++) {
      ForwardPass pass = ForwardPass.of(s.parameters(), s.data().train().input(row));
      for (int o = 0; o < 10; o++) {
        sum += pass.a(0, o);
        max = Math.max(max, pass.a(0, o));
      }
    }
    assertThat(hidden.rows()).isEqualTo(120);
    assertThat(hidden.activations().size()).isEqualTo(1200);
    assertThat(hidden.activations().mean()).isCloseTo(sum / 1200, within(1e-12));
    assertThat(hidden.activations().max()).isEqualTo(max);
    assertThat(hidden.activations().lowest()).isEqualTo(-1);
  }

  @Test
  void countsTheRowsOnWhichAUnitIsFlat() {
    Snapshot s = scaled(watched(Preset.REPAIRED.recipe(), 5), 30);
    LayerHealth hidden = NetworkHealth.of(s).layers().get(0);
    for (int o = 0; o < 10; o++) {
      int flat = 0;
      for (int row = 0; row < 120; row++) {
        ForwardPass pass = ForwardPass.of(s.parameters(), s.data().train().input(row));
        if (Math.abs(pass.a(0, o)) > 0.99) flat++;
      }
      assertThat(hidden.stuckRows()[o]).isEqualTo(flat).isGreaterThan(60);
      assertThat(hidden.isStuck(o)).isTrue();
    }
    assertThat(hidden.stuckUnits()).isEqualTo(10);
  }

  @Test
  void anOutputAtItsTargetIsNotStuck() {
    // an output layer that knows nothing but is sure of two classes
    Recipe recipe = Moments.recipe(Activation.TANH, Activation.SIGMOID, Loss.MEAN_SQUARED_ERROR);
    Snapshot s = watched(recipe, 0);
    double[] values = new double[s.parameters().spec().parameterCount()];
    values[s.parameters().spec().biasIndex(1, 0)] = 10;
    values[s.parameters().spec().biasIndex(1, 1)] = -10;
    Snapshot sure = Moments.with(s, Parameters.of(s.parameters().spec(), values));
    int[] labels = new int[3];
    for (int row : s.data().split().train()) labels[s.data().dataset().label(row)]++;
    assertThat(NetworkHealth.of(sure).layers().get(1).stuckRows())
        .containsExactly(120 - labels[0], labels[1], 0);
  }

  @Test
  void underCrossEntropyTheOutputsNeverStick() {
    Recipe recipe = Moments.recipe(Activation.TANH, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    Snapshot sure = scaled(watched(recipe, 5), 100);
    assertThat(NetworkHealth.of(sure).layers().get(1).stuckUnits()).isZero();
  }

  @Test
  void withoutTheNextStepThereAreNoGradients() {
    Snapshot s = Moments.start(Preset.REPAIRED.recipe());
    NetworkHealth health = NetworkHealth.of(s);
    assertThat(health.layers()).allMatch(layer -> layer.gradients().isEmpty());
    assertThat(health.layers()).allMatch(layer -> layer.updateRatio().isEmpty());
    assertThat(health.gradientNorm()).isEmpty();
  }

  @Test
  void theWorkIsThatOfBothNetworksAndOfTheStepsTried() {
    assertThat(NetworkHealth.work(Moments.start(Preset.REPAIRED.recipe()))).isEqualTo(4 * 120 * 83);
  }

  @Test
  void theShareInTheBatchIsThatOfTheLosses() {
    Snapshot s = watched(Preset.REPAIRED.recipe(), 3);
    int[] train = s.data().split().train();
    int[] batch = s.next().orElseThrow().rows();
    double[] losses = new double[batch.length];
    for (int i = 0; i < batch.length; i++) {
      losses[i] = Moment.of(s, train[batch[i]]).backward().loss();
    }
    double sum = Arrays.stream(losses).sum();
    for (int i = 0; i < batch.length; i++) {
      BatchShare share = BatchShare.of(Moment.of(s, train[batch[i]])).orElseThrow();
      assertThat(share.isInBatch()).isTrue();
      assertThat(share.rows()).isEqualTo(10);
      assertThat(share.share()).isCloseTo(losses[i] / sum, within(1e-12));
      assertThat(share.batchLoss()).isCloseTo(sum / 10, within(1e-12));
    }
    int test = s.data().split().test()[0];
    assertThat(BatchShare.of(Moment.of(s, test)).orElseThrow().isInBatch()).isFalse();
    assertThat(BatchShare.of(Moment.of(Moments.start(Preset.REPAIRED.recipe()), 0))).isEmpty();
  }

  @Test
  void oneMeasurementKnowsAllLayers() {
    List<LayerHealth> layers = NetworkHealth.of(Moments.start(Preset.REPAIRED.recipe())).layers();
    assertThat(layers).extracting(LayerHealth::units).containsExactly(10, 3);
    assertThat(layers).extracting(LayerHealth::isOutput).containsExactly(false, true);
  }
}
