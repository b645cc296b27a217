package engram.training.recipe;

import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The recipes behind the presets. What most have in common: standardised features, Glorot weights,
 * tanh in the hidden layers, batches of 10, a fifth of the rows for the test, seed 42.
 */
final class PresetRecipes {
  /** Three measurements, and one for each of three species, three islands and two sexes. */
  static final int PENGUIN_INPUTS = 11;

  private static final long SEED = 42;
  private static final double TEST = 0.2;
  private static final int BATCH = 10;

  private PresetRecipes() {}

  /** 4 – 10 tanh – 3 tanh with the mean squared error, as the article has it. */
  static Recipe iris(Scaling scaling, Initializer initializer, int batch) {
    return recipe(
        new DataSetup(
            BuiltInSet.IRIS.standard(), SplitPlan.of(TEST, SEED), scaling, TargetCoding.ZERO_ONE),
        network(4, Activation.TANH, 3, 10),
        initializer,
        Loss.MEAN_SQUARED_ERROR,
        new Settings(Optimizer.SGD, 0.01, batch, 0, 0, 0),
        1000);
  }

  /** Softmax and cross-entropy. */
  static Recipe classes(BuiltInSet set, int epochs, double rate, int... hidden) {
    return recipe(
        new DataSetup(
            set.standard(), SplitPlan.of(TEST, SEED), Scaling.STANDARDIZE, TargetCoding.ZERO_ONE),
        network(set.featureCount(), Activation.SOFTMAX, set.classes(), hidden),
        Initializer.GLOROT_NORMAL,
        Loss.CROSS_ENTROPY,
        new Settings(Optimizer.SGD, rate, BATCH, 0, 0, 0),
        epochs);
  }

  /** Pictures, in batches of 20. */
  static Recipe digits(int epochs, double rate, int... hidden) {
    Recipe recipe = classes(BuiltInSet.DIGITS, epochs, rate, hidden);
    return recipe.withSettings(recipe.settings().withBatchSize(2 * BATCH));
  }

  /** An identity output and the mean squared error. */
  static Recipe numbers(
      BuiltInSet set, TargetCoding targets, int epochs, double rate, int... hidden) {
    return numbers(set, set.featureCount(), targets, epochs, rate, hidden);
  }

  static Recipe numbers(
      BuiltInSet set, int inputs, TargetCoding targets, int epochs, double rate, int... hidden) {
    return recipe(
        new DataSetup(set.standard(), SplitPlan.of(TEST, SEED), Scaling.STANDARDIZE, targets),
        network(inputs, Activation.IDENTITY, 1, hidden),
        Initializer.GLOROT_NORMAL,
        Loss.MEAN_SQUARED_ERROR,
        new Settings(Optimizer.SGD, rate, BATCH, 0, 0, 0),
        epochs);
  }

  /** All four rows, raw, one by one; one sigmoid output, one neuron alone where that suffices. */
  static Recipe gate(BuiltInSet set, int epochs, int... hidden) {
    return recipe(
        new DataSetup(
            set.standard(), SplitPlan.of(0, SEED), Scaling.RAW, TargetCoding.SINGLE_ZERO_ONE),
        network(2, Activation.SIGMOID, 1, hidden),
        Initializer.GLOROT_NORMAL,
        Loss.CROSS_ENTROPY,
        new Settings(Optimizer.SGD, 0.3, 1, 0, 0, 0),
        epochs);
  }

  /** The same learned by Adam. */
  static Recipe withAdam(Recipe recipe, int batch) {
    return recipe.withSettings(
        recipe.settings().withOptimizer(Optimizer.ADAM).withBatchSize(batch));
  }

  private static NetworkSpec network(int inputs, Activation output, int outputs, int... hidden) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int units : hidden) layers.add(new LayerSpec(units, Activation.TANH));
    layers.add(new LayerSpec(outputs, output));
    return new NetworkSpec(inputs, layers);
  }

  private static Recipe recipe(
      DataSetup data,
      NetworkSpec network,
      Initializer initializer,
      Loss loss,
      Settings settings,
      int epochs) {
    StopRule stop = new StopRule(epochs, OptionalDouble.empty());
    return new Recipe(data, network, initializer, loss, settings, SEED, stop);
  }
}
