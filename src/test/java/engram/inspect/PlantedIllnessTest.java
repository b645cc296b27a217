package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.inspect.Finding.RateSign;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with an illness of known cause, and healthy ones: the diagnosis names that cause. */
class PlantedIllnessTest {

  /** A network of a preset's inputs and outputs with other hidden layers. */
  private static Recipe hidden(Preset preset, Activation activation, int... units) {
    Recipe recipe = preset.recipe();
    NetworkSpec network = recipe.network();
    List<LayerSpec> layers = new ArrayList<>();
    for (int n : units) layers.add(new LayerSpec(n, activation));
    layers.add(network.layers().get(network.layerCount() - 1));
    return recipe.withNetwork(new NetworkSpec(network.inputs(), layers));
  }

  private static Recipe rate(Recipe recipe, double rate) {
    return recipe.withSettings(recipe.settings().withLearningRate(rate));
  }

  private static Recipe by(Recipe recipe, Optimizer optimizer, double rate, double momentum) {
    Settings settings = recipe.settings().withOptimizer(optimizer);
    return recipe.withSettings(settings.withLearningRate(rate).withMomentum(momentum));
  }

  private static Recipe batch(Recipe recipe, int rows) {
    return recipe.withSettings(recipe.settings().withBatchSize(rows));
  }

  private static Recipe drawn(Recipe recipe, BuiltInSet set, int points, double noise) {
    return recipe.withData(
        recipe.data().withSource(new DataSource.Generated(set.id(), points, noise, 3)));
  }

  private static Recipe validated(Recipe recipe) {
    return recipe.withData(recipe.data().withSplit(new SplitPlan(0.2, 0.4, false, 42)));
  }

  private static Recipe raw(Recipe recipe) {
    return recipe.withData(recipe.data().withScaling(Scaling.RAW));
  }

  private static Recipe started(Recipe recipe, Initializer initializer) {
    return recipe.withInitializer(initializer);
  }

  private static Recipe up(Recipe recipe) {
    return recipe.withSettings(recipe.settings().withAscent(true));
  }

  private static Arguments run(String what, Recipe recipe, int epochs, String expected) {
    return Arguments.of(what, recipe, epochs, expected);
  }

  static Stream<Arguments> runs() {
    Recipe iris = Preset.REPAIRED.recipe();
    Recipe moons = Preset.MOONS.recipe();
    Recipe digits = Preset.DIGITS.recipe();
    Recipe sine = Preset.SINE.recipe();
    Recipe irisRelu = hidden(Preset.REPAIRED, Activation.RELU, 10);
    Recipe manyMoons = hidden(Preset.MOONS, Activation.TANH, 40, 40);
    return Stream.of(
        run("rate 10, everything saturated", rate(iris, 10), 30, "RateTooLarge"),
        run("rate 3 on irises", rate(iris, 3), 40, "RateTooLarge"),
        run("rate 30 on moons", rate(moons, 30), 30, "RateTooLarge"),
        run("rate 20 on digits", rate(digits, 20), 15, "RateTooLarge"),
        run("rate 20, full batch", batch(rate(iris, 20), 0), 40, "RateTooLarge"),
        run("rate 1e6, relu", rate(irisRelu, 1e6), 5, "RateTooLarge"),
        run("regression diverges", by(sine, Optimizer.SGD, 5, 0), 20, "RateTooLarge"),
        run("dead relu by the rate", rate(irisRelu, 3), 20, "RateTooLarge"),
        run("adam with rate 3", by(moons, Optimizer.ADAM, 3, 0), 40, "RateTooLarge"),
        run("up the loss", up(iris), 20, "Ascent"),
        run("up the loss, before the first epoch", up(moons), 0, "Ascent"),
        run("up the loss until it is infinite", up(by(sine, Optimizer.SGD, 5, 0)), 20, "Ascent"),
        run("rate 1e-5", rate(iris, 1e-5), 40, "RateTooSmall"),
        run("rate 1e-4 on moons", rate(moons, 1e-4), 20, "RateTooSmall"),
        run("rate 1e-5 on digits", rate(digits, 1e-5), 20, "RateTooSmall"),
        run("rate 1e-5 on a sine", by(sine, Optimizer.SGD, 1e-5, 0), 30, "RateTooSmall"),
        run("rate 1e-6, before the first epoch", rate(iris, 1e-6), 0, "RateTooSmall"),
        run(
            "seven sigmoid layers",
            hidden(Preset.REPAIRED, Activation.SIGMOID, 6, 6, 6, 6, 6, 6),
            30,
            "Vanishing"),
        run(
            "eight sigmoid layers on moons",
            hidden(Preset.MOONS, Activation.SIGMOID, 5, 5, 5, 5, 5, 5, 5),
            30,
            "Vanishing"),
        run("raw penguins", raw(Preset.PENGUINS.recipe()), 20, "UnscaledInputs"),
        run(
            "raw penguins, relu",
            raw(hidden(Preset.PENGUINS, Activation.RELU, 8)),
            20,
            "UnscaledInputs"),
        run(
            "raw penguins by adam",
            raw(by(Preset.PENGUINS.recipe(), Optimizer.ADAM, 0.001, 0)),
            20,
            "UnscaledInputs"),
        run(
            "raw irises, large weights (the article)",
            Preset.DOCUMENT.recipe(),
            30,
            "UnscaledInputs"),
        run(
            "weights of N(0, 1) in a wide net",
            started(
                hidden(Preset.DIGITS, Activation.TANH, 32, 32, 32), Initializer.STANDARD_NORMAL),
            0,
            "LargeStart"),
        run(
            "overfitting few noisy moons",
            by(validated(drawn(manyMoons, BuiltInSet.MOONS, 60, 0.5)), Optimizer.ADAM, 0.01, 0),
            300,
            "Overfitting"),
        run(
            "overfitting without validation",
            by(drawn(manyMoons, BuiltInSet.MOONS, 60, 0.5), Optimizer.ADAM, 0.01, 0),
            300,
            "Overfitting"),
        run(
            "overfitting a noisy circle",
            by(
                validated(
                    drawn(
                        hidden(Preset.CIRCLE, Activation.TANH, 40, 40),
                        BuiltInSet.CIRCLE,
                        80,
                        0.6)),
                Optimizer.ADAM,
                0.01,
                0),
            300,
            "Overfitting"),
        run(
            "overfitting a noisy sine",
            by(
                validated(
                    drawn(hidden(Preset.SINE, Activation.TANH, 40, 40), BuiltInSet.SINE, 40, 0.8)),
                Optimizer.ADAM,
                0.01,
                0),
            800,
            "Overfitting"),
        run("no hidden layer for xor", hidden(Preset.XOR, Activation.TANH), 60, "Underfitting"),
        run(
            "no hidden layer for a circle",
            hidden(Preset.CIRCLE, Activation.TANH),
            60,
            "Underfitting"),
        run(
            "one neuron for a spiral",
            hidden(Preset.SPIRAL, Activation.TANH, 1),
            100,
            "Underfitting"),
        run(
            "one neuron for a bump",
            hidden(Preset.REG_GAUSS, Activation.TANH, 1),
            100,
            "Underfitting"),
        run(
            "two neurons for a checkerboard",
            hidden(Preset.CHECKERBOARD, Activation.TANH, 2),
            1000,
            "Underfitting"),
        run(
            "labels of noise, few neurons",
            drawn(hidden(Preset.XOR, Activation.TANH, 4), BuiltInSet.XOR, 500, 1),
            100,
            "Underfitting"),
        run("momentum 0.999", by(moons, Optimizer.MOMENTUM, 0.1, 0.999), 60, "MomentumTooLarge"),
        run(
            "momentum 0.99 on digits",
            by(digits, Optimizer.MOMENTUM, 0.1, 0.99),
            30,
            "MomentumTooLarge"),
        run("nesterov 0.995", by(iris, Optimizer.NESTEROV, 0.1, 0.995), 60, "MomentumTooLarge"),
        run(
            "batches of one row",
            batch(rate(drawn(moons, BuiltInSet.MOONS, 500, 0.5), 0.3), 1),
            60,
            "NoisyBatches"),
        run(
            "batches of one row of a sine",
            batch(by(sine, Optimizer.SGD, 0.1, 0), 1),
            60,
            "NoisyBatches"),
        run(
            "batches of two rows",
            batch(rate(drawn(moons, BuiltInSet.MOONS, 500, 0.5), 0.5), 2),
            60,
            "NoisyBatches"),
        run("irises, healthy", iris, 100, "none"),
        run("irises at the start", iris, 0, "none"),
        run("digits, healthy", digits, 5, "none"),
        run("moons, done", moons, 600, "Done"),
        run("rings, done", Preset.RINGS.recipe(), 400, "Done"),
        run("two clouds, done", Preset.GAUSS.recipe(), 200, "Done"),
        run("digits, done", digits, 60, "Done"));
  }

  private static Snapshot after(Recipe recipe, int epochs) {
    Recipe open = recipe.withStop(new StopRule(100_000, OptionalDouble.empty()));
    try (Session session = new Session(open, BuiltInSet::load)) {
      for (int k = 0; k < epochs; k++) session.stepForward();
      session.watchNextStep(true);
      return Moments.await(
          session, s -> s.problem().isPresent() || (s.epoch() == epochs && s.next().isPresent()));
    }
  }

  /** The cause, or if none is found the first sign. */
  private static String diagnosis(Snapshot snapshot) {
    List<Finding> findings = Diagnosis.of(NetworkHealth.of(snapshot));
    return findings.isEmpty() ? "none" : findings.get(0).getClass().getSimpleName();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void theCauseIsNamed(String what, Recipe recipe, int epochs, String expected) {
    assertThat(diagnosis(after(recipe, epochs))).isEqualTo(expected);
  }

  /** A teacher who turns the rate up to 10 was once told that training might be done. */
  @Test
  void whereEverythingIsSaturatedTheRateIsToBlameAndNothingIsDone() {
    List<Finding> findings =
        Diagnosis.of(NetworkHealth.of(after(rate(Preset.REPAIRED.recipe(), 10), 30)));
    assertThat(findings.get(0)).isEqualTo(new Finding.RateTooLarge(10, RateSign.SATURATED));
    assertThat(findings).hasAtLeastOneElementOfType(Finding.Saturated.class);
    assertThat(findings).allMatch(Finding::isUnusual);
  }
}
