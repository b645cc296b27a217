package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  private static List<Finding> of(Snapshot snapshot) {
    return Diagnosis.of(NetworkHealth.of(snapshot));
  }

  private static Recipe relu() {
    return Moments.recipe(Activation.RELU, Activation.TANH, Loss.MEAN_SQUARED_ERROR);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 60, 300})
  void aHealthyNetworkHasNothingUnusual(int epochs) {
    assertThat(of(NetworkHealthTest.watched(Preset.REPAIRED.recipe(), epochs))).isEmpty();
  }

  @Test
  void saturatedUnitsAreCounted() {
    Snapshot s =
        NetworkHealthTest.scaled(NetworkHealthTest.watched(Preset.REPAIRED.recipe(), 5), 30);
    assertThat(of(s)).contains(new Finding.Saturated(0, false, Activation.TANH, 10, 10, 120));
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"SIGMOID", "ELU", "SOFTPLUS"})
  void otherFunctionsSaturateToo(Activation hidden) {
    Recipe recipe = Moments.recipe(hidden, Activation.TANH, Loss.MEAN_SQUARED_ERROR);
    Snapshot s = withHiddenBiases(NetworkHealthTest.watched(recipe, 0), 5, -40);
    assertThat(of(s)).contains(new Finding.Saturated(0, false, hidden, 5, 5, 120));
  }

  @Test
  void unitsThatWereCutOffByHandAreNeitherDeadNorSaturated() {
    assertThat(of(lesioned(relu(), new Part.Neuron(0, 0), new Part.Neuron(0, 3)))).isEmpty();
    Recipe sigmoid = Moments.recipe(Activation.SIGMOID, Activation.TANH, Loss.MEAN_SQUARED_ERROR);
    Part[] inputs = IntStream.range(0, 4).mapToObj(Part.Input::new).toArray(Part[]::new);
    assertThat(stuck(withHiddenBiases(lesioned(sigmoid, inputs), 5, -40))).isZero();
    Part[] weights =
        IntStream.range(0, 4).mapToObj(i -> new Part.Weight(0, i, 1)).toArray(Part[]::new);
    assertThat(stuck(withHiddenBiases(lesioned(relu(), weights), 2, -40))).isEqualTo(1);
    assertThat(stuck(withHiddenBiases(lesioned(relu(), weights[0], weights[1]), 2, -40)))
        .as("what is cut in part can die")
        .isEqualTo(2);
  }

  private static int stuck(Snapshot snapshot) {
    return NetworkHealth.of(snapshot).layers().get(0).stuckUnits();
  }

  private static Snapshot lesioned(Recipe recipe, Part... parts) {
    try (Session session = new Session(recipe, id -> BuiltInSet.IRIS.load())) {
      for (Part part : parts) session.change(new Intervention.Lesion(part, true));
      return Moments.await(session, s -> s.surgery().lesions().equals(Set.of(parts)));
    }
  }

  @Test
  void deadUnitsAreCounted() {
    Snapshot s = withHiddenBiases(NetworkHealthTest.watched(relu(), 0), 3, -40);
    assertThat(of(s)).contains(new Finding.Dead(0, 3, 5, 120));
  }

  @Test
  void aFewSaturatedUnitsAreUsual() {
    Recipe recipe = Preset.REPAIRED.recipe();
    assertThat(of(withHiddenBiases(NetworkHealthTest.watched(recipe, 0), 2, 40))).isEmpty();
    assertThat(of(withHiddenBiases(NetworkHealthTest.watched(recipe, 0), 3, 40)))
        .containsExactly(new Finding.Saturated(0, false, Activation.TANH, 3, 10, 120));
  }

  @Test
  void throughManySmallSigmoidsTheGradientVanishes() {
    List<LayerSpec> layers = new ArrayList<>();
    for (int k = 0; k < 6; k++) layers.add(new LayerSpec(6, Activation.SIGMOID));
    layers.add(new LayerSpec(3, Activation.TANH));
    Recipe deep = Preset.REPAIRED.recipe().withNetwork(new NetworkSpec(4, layers));
    Snapshot s = NetworkHealthTest.watched(deep, 0);
    NetworkHealth health = NetworkHealth.of(s);
    double first = health.layers().get(0).gradients().orElseThrow().rms();
    double last = health.layers().get(6).gradients().orElseThrow().rms();
    assertThat(first / last).isLessThan(0.01);
    assertThat(of(s)).contains(new Finding.Vanishing(first / last));
  }

  @Test
  void aGradientThatGrowsOnItsWayBackExplodes() {
    NetworkHealth health =
        withFirstGradients(
            NetworkHealth.of(NetworkHealthTest.watched(Preset.REPAIRED.recipe(), 0)), 500);
    double ratio = 500 / health.layers().get(1).gradients().orElseThrow().rms();
    assertThat(ratio).isGreaterThan(100);
    double output = health.layers().get(1).gradients().orElseThrow().norm();
    assertThat(Diagnosis.of(health))
        .hasSize(2)
        .contains(new Finding.Exploding(ratio))
        .contains(new Finding.LargeGradient(health.gradientNorm().orElseThrow()));
    assertThat(health.gradientNorm().orElseThrow())
        .isCloseTo(Math.sqrt(40 * 500.0 * 500 + output * output), within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 10})
  void tooLargeARateChangesTheWeightsTooMuch(double rate) {
    Recipe recipe = Preset.REPAIRED.recipe();
    Snapshot s =
        NetworkHealthTest.watched(recipe.withSettings(recipe.settings().withLearningRate(rate)), 0);
    double ratio = NetworkHealth.of(s).layers().get(1).updateRatio().orElseThrow();
    assertThat(of(s)).contains(new Finding.FastUpdate(1, ratio));
  }

  @Test
  void tooSmallARateChangesThemTooLittle() {
    Recipe recipe = Preset.REPAIRED.recipe();
    Snapshot s =
        NetworkHealthTest.watched(recipe.withSettings(recipe.settings().withLearningRate(1e-5)), 0);
    assertThat(of(s)).containsExactly(new Finding.RateTooSmall(1e-5));
  }

  @Test
  void numbersThatAreNotFiniteSayItAll() {
    Snapshot s = NetworkHealthTest.watched(Preset.REPAIRED.recipe(), 0);
    Parameters broken = s.parameters().with(3, Double.NaN).with(4, Double.POSITIVE_INFINITY);
    assertThat(of(Moments.with(s, broken))).containsExactly(new Finding.NotFinite(0, 2));
  }

  @Test
  void whatConcernsTheWholeNetworkStandsAtTheLayerItShowsIn() {
    assertThat(new Finding.Vanishing(0.001).isAbout(0)).isTrue();
    assertThat(new Finding.Vanishing(0.001).isAbout(1)).isFalse();
    assertThat(new Finding.LargeGradient(12).isAbout(1)).isTrue();
    assertThat(new Finding.Dead(1, 1, 4, 120).isAbout(1)).isTrue();
    assertThat(new Finding.Dead(1, 1, 4, 120).isAbout(0)).isFalse();
  }

  /** Puts so many hidden units out of action by their biases. */
  private static Snapshot withHiddenBiases(Snapshot s, int units, double bias) {
    Parameters parameters = s.parameters();
    for (int o = 0; o < units; o++) {
      parameters = parameters.with(parameters.spec().biasIndex(0, o), bias);
    }
    return Moments.with(s, parameters);
  }

  /** All gradients of the first layer of that size, as if large weights lay behind it. */
  private static NetworkHealth withFirstGradients(NetworkHealth health, double size) {
    LayerHealth first = health.layers().get(0);
    double[] gradients = new double[first.weights().size()];
    Arrays.fill(gradients, size);
    LayerHealth steep =
        new LayerHealth(
            0,
            first.isOutput(),
            first.activation(),
            first.rows(),
            first.weights(),
            Optional.of(Distribution.of(gradients)),
            first.activations(),
            first.updateRatio(),
            first.stuckRows());
    return new NetworkHealth(
        health.spec(),
        health.rows(),
        List.of(steep, health.layers().get(1)),
        health.first(),
        health.run());
  }
}
