package engram.ui.program;

import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The recipes whose programs were run in Python, see {@code program-golden/run_programs.py}. */
final class ProgramRecipes {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private ProgramRecipes() {}

  static final Map<String, Recipe> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("document", Preset.DOCUMENT.recipe()),
              Map.entry("repaired", REPAIRED),
              Map.entry("momentum", optimizer(Optimizer.MOMENTUM, 0.9)),
              Map.entry("nesterov", optimizer(Optimizer.NESTEROV, 0.8)),
              Map.entry("rmsprop", optimizer(Optimizer.RMSPROP, 0)),
              Map.entry("adagrad", optimizer(Optimizer.ADAGRAD, 0)),
              Map.entry("adam", optimizer(Optimizer.ADAM, 0)),
              Map.entry("step", schedule(ScheduleShape.STEP, 7, 10)),
              Map.entry("cosine", schedule(ScheduleShape.COSINE, 20, Settings.FULL_BATCH)),
              Map.entry("warm-up", schedule(ScheduleShape.WARM_UP, 5, 50)),
              Map.entry("one-cycle", schedule(ScheduleShape.ONE_CYCLE, 18, 10)),
              Map.entry(
                  "swish", network(6, Activation.SWISH, 5, Activation.SWISH, 3, Activation.TANH)),
              Map.entry(
                  "loops-mish",
                  network(
                      6,
                      Activation.MISH,
                      5,
                      Activation.TANH,
                      4,
                      Activation.SWISH,
                      3,
                      Activation.MISH)),
              Map.entry(
                  "dropout",
                  network(8, Activation.RELU, 5, Activation.MISH, 3, Activation.SIGMOID)
                      .withSettings(REPAIRED.settings().withDropout(0.4))),
              Map.entry(
                  "loops-dropout",
                  network(
                          9,
                          Activation.TANH,
                          8,
                          Activation.LEAKY_RELU,
                          7,
                          Activation.SWISH,
                          6,
                          Activation.TANH,
                          3,
                          Activation.SOFTMAX)
                      .withSettings(REPAIRED.settings().withDropout(0.2).withBatchSize(0))),
              Map.entry("early", early(REPAIRED, 0.001, true)),
              Map.entry(
                  "loops-early",
                  early(
                      network(
                              4,
                              Activation.TANH,
                              5,
                              Activation.SIGMOID,
                              6,
                              Activation.SOFTPLUS,
                              7,
                              Activation.ELU,
                              3,
                              Activation.SOFTMAX)
                          .withLoss(Loss.CROSS_ENTROPY),
                      0,
                      false)),
              Map.entry(
                  "penalties",
                  REPAIRED.withSettings(REPAIRED.settings().withL1(0.001).withL2(0.01))),
              Map.entry(
                  "cross-entropy-softmax",
                  network(10, Activation.RELU, 3, Activation.SOFTMAX)
                      .withLoss(Loss.CROSS_ENTROPY)
                      .withInitializer(Initializer.HE_NORMAL)),
              Map.entry(
                  "cross-entropy-sigmoid",
                  network(5, Activation.ELU, 3, Activation.SIGMOID)
                      .withLoss(Loss.CROSS_ENTROPY)
                      .withSettings(REPAIRED.settings().withBatchSize(32))),
              Map.entry(
                  "mse-softmax",
                  network(6, Activation.SOFTPLUS, 3, Activation.SOFTMAX)
                      .withInitializer(Initializer.UNIFORM)),
              Map.entry(
                  "no-hidden-layer",
                  network(3, Activation.IDENTITY)
                      .withInitializer(Initializer.ZEROS)
                      .withSettings(REPAIRED.settings().withBatchSize(Settings.FULL_BATCH))),
              Map.entry(
                  "two-hidden-layers",
                  network(8, Activation.TANH, 5, Activation.LEAKY_RELU, 3, Activation.SIGMOID)
                      .withData(REPAIRED.data().withTargets(TargetCoding.PLUS_MINUS_ONE))),
              Map.entry(
                  "loops",
                  network(
                          7,
                          Activation.TANH,
                          6,
                          Activation.LEAKY_RELU,
                          5,
                          Activation.TANH,
                          3,
                          Activation.SOFTMAX)
                      .withInitializer(Initializer.STANDARD_NORMAL)
                      .withSettings(new Settings(Optimizer.ADAM, 0.003, 50, 0, 0, 0.001))),
              Map.entry(
                  "loops-momentum",
                  network(
                          4,
                          Activation.IDENTITY,
                          5,
                          Activation.SIGMOID,
                          6,
                          Activation.SOFTPLUS,
                          7,
                          Activation.ELU,
                          3,
                          Activation.TANH)
                      .withSettings(optimizer(Optimizer.MOMENTUM, 0.5).settings()))));

  private static Recipe early(Recipe recipe, double minDelta, boolean restoreBest) {
    return recipe
        .withSettings(recipe.settings().withLearningRate(0.5))
        .withStop(recipe.stop().withEarly(Optional.of(new EarlyStop(3, minDelta, restoreBest))));
  }

  private static Recipe schedule(ScheduleShape shape, int epochs, int batch) {
    return REPAIRED.withSettings(
        REPAIRED.settings().withBatchSize(batch).withSchedule(new Schedule(shape, epochs)));
  }

  private static Recipe optimizer(Optimizer optimizer, double momentum) {
    return REPAIRED.withSettings(new Settings(optimizer, 0.01, 10, momentum, 0, 0));
  }

  private static Recipe network(Object... unitsAndActivations) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int i = 0; i < unitsAndActivations.length; i += 2) {
      layers.add(
          new LayerSpec((Integer) unitsAndActivations[i], (Activation) unitsAndActivations[i + 1]));
    }
    return REPAIRED.withNetwork(new NetworkSpec(4, layers));
  }

  /** For twenty epochs. */
  static Recipe short20(String name) {
    Recipe recipe = ALL.get(name);
    return recipe.withStop(new StopRule(20, OptionalDouble.empty(), recipe.stop().early()));
  }

  static PreparedData data(Recipe recipe) {
    return new PreparedData(recipe.data(), BuiltInSet.IRIS.load());
  }

  static String text(Recipe recipe) {
    return ProgramText.lines(recipe, recipe.settings(), data(recipe).train().rows()).stream()
        .map(ProgramLine::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Writes the programs into that folder, for {@code run_programs.py}. */
  public static void main(String[] folder) throws IOException {
    for (String name : ALL.keySet()) {
      Files.writeString(Path.of(folder[0], name + ".py"), text(short20(name)));
    }
  }
}
