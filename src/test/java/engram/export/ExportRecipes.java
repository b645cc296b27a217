package engram.export;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The programs that were run by PyTorch and NumPy, see {@code export-golden/run_scripts.py}. */
final class ExportRecipes {
  private static final int EPOCHS = 40;
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private ExportRecipes() {}

  /**
   * A program that is exported before the run is trained, so that it stops by itself.
   *
   * @param format which library it is for
   */
  record Exporting(ExportFormat format, Recipe recipe) {
    Run run() {
      return new Run(recipe, new PreparedData(recipe.data(), rows()));
    }

    private Dataset rows() {
      return BuiltInSet.load(recipe.data().source());
    }

    void write(Path file) throws IOException {
      format.writeScript(Exported.of(run().record(), rows()), file);
    }
  }

  static final Map<String, Exporting> ALL =
      new TreeMap<>(
          Map.of(
              "pytorch-dropout",
              new Exporting(ExportFormat.PYTORCH, dropping(6, Optional.empty())),
              "pytorch-early",
              new Exporting(ExportFormat.PYTORCH, early(new EarlyStop(3, 0.001, true))),
              "pytorch-early-dropout",
              new Exporting(
                  ExportFormat.PYTORCH,
                  validated(dropping(EPOCHS, Optional.of(new EarlyStop(2, 0, false))))),
              "keras-early",
              new Exporting(ExportFormat.KERAS, early(new EarlyStop(3, 0.001, true)))));

  /** Two hidden layers that drop neurons, by Adam. */
  private static Recipe dropping(int epochs, Optional<EarlyStop> early) {
    return REPAIRED
        .withNetwork(
            new NetworkSpec(
                4,
                List.of(
                    new LayerSpec(6, Activation.RELU),
                    new LayerSpec(5, Activation.TANH),
                    new LayerSpec(3, Activation.SOFTMAX))))
        .withLoss(Loss.CROSS_ENTROPY)
        .withSettings(REPAIRED.settings().withOptimizer(Optimizer.ADAM).withDropout(0.3))
        .withStop(new StopRule(epochs, OptionalDouble.empty(), early));
  }

  private static Recipe early(EarlyStop early) {
    return REPAIRED
        .withSettings(REPAIRED.settings().withLearningRate(0.5))
        .withStop(new StopRule(EPOCHS, OptionalDouble.empty(), Optional.of(early)));
  }

  private static Recipe validated(Recipe recipe) {
    DataSetup data = recipe.data();
    return recipe.withData(data.withSplit(data.split().withValidation(0.25)));
  }

  /** Writes the programs into that folder, for {@code run_scripts.py}. */
  public static void main(String[] folder) throws IOException {
    for (String name : ALL.keySet()) ALL.get(name).write(Path.of(folder[0], name + ".py"));
  }
}
