package engram.ui.questions;

import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.predict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The questions whose answers are seen in training. */
final class TriedTraining {
  private static final int IRIS_EPOCHS = 300;
  private static final int FEW_EPOCHS = 20;
  private static final int LONG = 900;
  private static final int CIRCLE_EPOCHS = 100;
  private static final int SPIRAL_EPOCHS = 300;
  private static final int DIGITS_EPOCHS = 20;
  private static final int PENGUINS_EPOCHS = 100;

  /** Of the samples for the test: 5 in 100 are left to learn from. */
  private static final double MOST_FOR_TEST = 0.95;

  private static final Recipe IRIS = Preset.REPAIRED.recipe();
  private static final Recipe CIRCLE = Preset.CIRCLE.recipe();
  private static final Recipe SPIRAL = Preset.SPIRAL.recipe();
  private static final Recipe DIGITS = Preset.DIGITS.recipe();
  private static final Recipe PENGUINS = Preset.PENGUINS.recipe();

  private TriedTraining() {}

  static Stream<PupilQuestion> all() {
    return Stream.of(
        ask("what-is", Verdict.WORSE, CIRCLE, hidden(CIRCLE, Activation.TANH), CIRCLE_EPOCHS),
        ask("how-memory", Verdict.WORSE, IRIS, rate(IRIS, 1e-6), IRIS_EPOCHS),
        ask("formulas", Verdict.WORSE, IRIS, rate(IRIS, 0.001), IRIS_EPOCHS),
        ask("ten-neurons", Verdict.SAME, IRIS, hidden(IRIS, Activation.TANH, 20), IRIS_EPOCHS),
        ask("more-layers", Verdict.SAME, DIGITS, hidden(DIGITS, Activation.TANH), DIGITS_EPOCHS),
        longer("why-not-100", Verdict.SAME, IRIS_EPOCHS, LONG),
        longer("train-longer", Verdict.BETTER, FEW_EPOCHS, IRIS_EPOCHS),
        ask("learning-rate", Verdict.WORSE, IRIS, rate(IRIS, 10), IRIS_EPOCHS),
        ask(
            "random-start",
            Verdict.WORSE,
            IRIS,
            IRIS.withInitializer(Initializer.ZEROS),
            IRIS_EPOCHS),
        ask(
            "why-square",
            Verdict.SAME,
            CIRCLE.withLoss(Loss.MEAN_SQUARED_ERROR),
            CIRCLE,
            CIRCLE_EPOCHS),
        ask("tanh", Verdict.WORSE, CIRCLE, hidden(CIRCLE, Activation.IDENTITY, 4), CIRCLE_EPOCHS),
        ask("batches", Verdict.WORSE, DIGITS, fullBatch(DIGITS), DIGITS_EPOCHS),
        ask(
            "optimiser",
            Verdict.BETTER,
            IRIS,
            IRIS.withSettings(IRIS.settings().withOptimizer(Optimizer.ADAM)),
            IRIS_EPOCHS),
        ask("how-many-samples", Verdict.WORSE, DIGITS, fewSamples(DIGITS), DIGITS_EPOCHS),
        otherSeeds(),
        ask(
            "understand",
            Verdict.WORSE,
            PENGUINS,
            PENGUINS.withData(PENGUINS.data().withScaling(Scaling.RAW)),
            PENGUINS_EPOCHS),
        ask(
            "learn-anything",
            Verdict.WORSE,
            SPIRAL,
            hidden(SPIRAL, Activation.TANH, 4),
            SPIRAL_EPOCHS));
  }

  private static PupilQuestion ask(
      String id, Verdict claim, Recipe before, Recipe after, int epochs) {
    return new PupilQuestion(id, claim, Tried.recipes(before, after, epochs));
  }

  private static PupilQuestion longer(String id, Verdict claim, int first, int epochs) {
    return new PupilQuestion(
        id, claim, Tried.recipes(IRIS, Tried.SEEDS, IRIS, Tried.SEEDS, first, epochs));
  }

  private static PupilQuestion otherSeeds() {
    List<Long> others = LongStream.range(142, 147).boxed().toList();
    return new PupilQuestion(
        "same-again",
        Verdict.SAME,
        Tried.recipes(IRIS, Tried.SEEDS, IRIS, others, IRIS_EPOCHS, IRIS_EPOCHS));
  }

  /** With those hidden layers; none are none. */
  private static Recipe hidden(Recipe recipe, Activation activation, int... units) {
    NetworkSpec network = recipe.network();
    List<LayerSpec> layers = new ArrayList<>();
    for (int each : units) layers.add(new LayerSpec(each, activation));
    layers.add(network.layers().get(network.layerCount() - 1));
    return recipe.withNetwork(new NetworkSpec(network.inputs(), layers));
  }

  private static Recipe rate(Recipe recipe, double rate) {
    return recipe.withSettings(recipe.settings().withLearningRate(rate));
  }

  private static Recipe fullBatch(Recipe recipe) {
    return recipe.withSettings(recipe.settings().withBatchSize(Settings.FULL_BATCH));
  }

  private static Recipe fewSamples(Recipe recipe) {
    return recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(MOST_FOR_TEST)));
  }
}
