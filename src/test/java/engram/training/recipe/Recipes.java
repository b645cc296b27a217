package engram.training.recipe;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Recipes and runs for tests. */
public final class Recipes {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private Recipes() {}

  /** The recipes of {@code training-golden/make_curves.py} by their names. */
  public static final Map<String, Recipe> GOLDEN =
      Map.ofEntries(
          Map.entry("document", Preset.DOCUMENT.recipe()),
          Map.entry("repaired", REPAIRED),
          Map.entry(
              "plus-minus-one",
              REPAIRED.withData(REPAIRED.data().withTargets(TargetCoding.PLUS_MINUS_ONE))),
          Map.entry("cross-entropy-softmax", crossEntropy(Activation.SOFTMAX)),
          Map.entry("cross-entropy-sigmoid", crossEntropy(Activation.SIGMOID)),
          Map.entry("adam", optimizer(Optimizer.ADAM, 0.01, 0)),
          Map.entry("momentum", optimizer(Optimizer.MOMENTUM, 0.01, 0.9)),
          Map.entry("nesterov", optimizer(Optimizer.NESTEROV, 0.01, 0.8)),
          Map.entry("adagrad", optimizer(Optimizer.ADAGRAD, 0.05, 0)),
          Map.entry("rmsprop", optimizer(Optimizer.RMSPROP, 0.005, 0)),
          Map.entry(
              "penalties",
              REPAIRED.withSettings(
                  REPAIRED.settings().withL1(0.001).withL2(0.01).withLearningRate(0.05))),
          Map.entry(
              "swish",
              REPAIRED
                  .withNetwork(network(10, Activation.SWISH, 3, Activation.TANH))
                  .withSettings(REPAIRED.settings().withLearningRate(0.1))),
          Map.entry(
              "mish",
              REPAIRED
                  .withNetwork(network(10, Activation.MISH, 3, Activation.TANH))
                  .withSettings(REPAIRED.settings().withLearningRate(0.1))),
          Map.entry(
              "relu-he",
              REPAIRED
                  .withNetwork(network(10, Activation.RELU, 3, Activation.TANH))
                  .withInitializer(Initializer.HE_NORMAL)
                  .withSettings(REPAIRED.settings().withLearningRate(0.05))),
          Map.entry(
              "short-last-batch",
              REPAIRED
                  .withSettings(REPAIRED.settings().withBatchSize(32).withLearningRate(0.1))
                  .withSeed(7)
                  .withData(REPAIRED.data().withSplit(SplitPlan.of(0.3, 3)))),
          Map.entry(
              "two-hidden-layers",
              REPAIRED
                  .withNetwork(
                      network(8, Activation.TANH, 5, Activation.SIGMOID, 3, Activation.TANH))
                  .withSettings(REPAIRED.settings().withLearningRate(0.1))),
          Map.entry("uniform", REPAIRED.withInitializer(Initializer.UNIFORM)),
          Map.entry("zeros", REPAIRED.withInitializer(Initializer.ZEROS)),
          Map.entry(
              "seed-4294967295",
              REPAIRED
                  .withSeed(4294967295L)
                  .withData(REPAIRED.data().withSplit(SplitPlan.of(0.2, 4294967295L)))
                  .withSettings(REPAIRED.settings().withBatchSize(1))));

  public static Run run(Recipe recipe) {
    return new Run(recipe, data(recipe));
  }

  public static PreparedData data(Recipe recipe) {
    return new PreparedData(recipe.data(), IRIS);
  }

  public static Dataset iris(DataSource source) {
    if (!source.id().equals("iris")) throw new IllegalArgumentException("no rows " + source);
    return IRIS;
  }

  public static Recipe stopAt(Recipe recipe, int epoch) {
    return recipe.withStop(new StopRule(epoch, OptionalDouble.empty()));
  }

  /** Identity output and a learning rate of 10: soon infinite. */
  public static Recipe diverging() {
    return REPAIRED
        .withNetwork(network(10, Activation.TANH, 3, Activation.IDENTITY))
        .withSettings(REPAIRED.settings().withLearningRate(10));
  }

  public static Recipe optimizer(Optimizer optimizer, double rate, double momentum) {
    return REPAIRED.withSettings(new Settings(optimizer, rate, 10, momentum, 0, 0));
  }

  private static Recipe crossEntropy(Activation output) {
    return REPAIRED
        .withNetwork(network(10, Activation.TANH, 3, output))
        .withLoss(Loss.CROSS_ENTROPY)
        .withSettings(REPAIRED.settings().withLearningRate(0.1));
  }

  /** Units and activations in turn, behind four inputs. */
  public static NetworkSpec network(Object... unitsAndActivations) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int i = 0; i < unitsAndActivations.length; i += 2) {
      layers.add(
          new LayerSpec((Integer) unitsAndActivations[i], (Activation) unitsAndActivations[i + 1]));
    }
    return new NetworkSpec(4, layers);
  }
}
