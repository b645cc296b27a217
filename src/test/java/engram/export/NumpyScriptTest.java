package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.data.Dataset;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.History;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program is started where python3 and NumPy are, and its curves are compared. */
class NumpyScriptTest {
  private static final int EPOCHS = 30;

  @TempDir private Path folder;

  @Property(tries = 15)
  void anyRunHasTheSameCurves(@ForAll long seed) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    RandomRuns.Example example = RandomRuns.of(seed);
    Path file = Files.createTempDirectory("engram-export").resolve("run.py");
    JsonNode told = told(python, example.run(), example.rows(), file);
    sameCurves(told, example.run());
    Files.delete(file);
    Files.deleteIfExists(Script.rowsOf(file));
    Files.delete(file.getParent());
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void thePresetsHaveTheSameCurves(Preset preset) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Recipe recipe = preset.recipe().withStop(new StopRule(EPOCHS, OptionalDouble.empty()));
    Dataset rows = BuiltInSet.load(recipe.data().source());
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    while (!run.stopReached()) run.trainEpoch();
    JsonNode told = told(python, run, rows, folder.resolve(preset.id() + ".py"));
    assertThat(told.get("epochs").asInt()).isEqualTo(EPOCHS);
    sameCurves(told, run);
    History history = run.history();
    JsonNode scores = told.get(run.data().dataset().isClassification() ? "accuracy" : "r2");
    same(scores.get("train"), history, history::trainScore);
    same(scores.get("test"), history, history::testScore);
  }

  @Test
  void aRunThatDivergesAtOnceEndsThere() throws Exception {
    PythonRun python = PythonRun.with("numpy");
    RandomRuns.Example example = RandomRuns.of(9742091);
    assertThat(example.run().problem()).isPresent();
    assertThat(example.run().lastEpoch()).isZero();
    sameCurves(told(python, example.run(), example.rows(), folder.resolve("a.py")), example.run());
  }

  @Test
  void aRunAtItsStartIsTrainedAsItsRecipeSays() throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Recipe recipe = Preset.XOR_GATE.recipe().withStop(new StopRule(400, OptionalDouble.of(0.3)));
    Dataset rows = BuiltInSet.XOR_GATE.load();
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    JsonNode told = told(python, run, rows, folder.resolve("a.py"));
    while (!run.stopReached()) run.trainEpoch();
    assertThat(run.epoch()).isLessThan(400);
    sameCurves(told, run);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRunAtItsStartStopsEarlyAsItsRecipeSays(boolean restoreBest) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Recipe recipe = earlyStopping(restoreBest);
    Dataset rows = BuiltInSet.IRIS.load();
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    JsonNode told = told(python, run, rows, folder.resolve("a.py"));
    while (!run.stopReached()) run.trainEpoch();
    assertThat(run.epoch()).isLessThan(300);
    sameCurves(told, run);
  }

  @Test
  void theSameNeuronsAreDropped() throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Recipe recipe = Preset.REPAIRED.recipe();
    Recipe dropping =
        recipe
            .withNetwork(
                new NetworkSpec(
                    4,
                    List.of(
                        new LayerSpec(12, Activation.RELU),
                        new LayerSpec(9, Activation.SWISH),
                        new LayerSpec(3, Activation.SOFTMAX))))
            .withLoss(Loss.CROSS_ENTROPY)
            .withSettings(recipe.settings().withDropout(0.5).withLearningRate(0.1));
    Dataset rows = BuiltInSet.IRIS.load();
    Run run = new Run(dropping, new PreparedData(dropping.data(), rows));
    while (run.epoch() < EPOCHS) {
      run.trainEpoch();
      if (run.epoch() == 10) run.change(new Intervention.Dropout(0));
      if (run.epoch() == 20) run.change(new Intervention.Dropout(0.25));
    }
    sameCurves(told(python, run, rows, folder.resolve("a.py")), run);
  }

  /** On validation rows. */
  static Recipe earlyStopping(boolean restoreBest) {
    Recipe recipe = Preset.REPAIRED.recipe();
    return recipe
        .withData(recipe.data().withSplit(new SplitPlan(0.2, 0.2, false, 42)))
        .withSettings(recipe.settings().withLearningRate(0.5))
        .withStop(
            new StopRule(
                300, OptionalDouble.empty(), Optional.of(new EarlyStop(8, 1e-4, restoreBest))));
  }

  private static JsonNode told(PythonRun python, Run run, Dataset rows, Path file)
      throws IOException, InterruptedException {
    Script.write(Exported.of(run.record(), rows), NumpyScript::of, file);
    return python.json(file);
  }

  private static void sameCurves(JsonNode told, Run run) {
    History history = run.history();
    same(told.get("loss").get("train"), history, history::trainLoss);
    same(told.get("loss").get("test"), history, history::testLoss);
    assertThat(told.get("loss").has("validation")).isEqualTo(history.hasValidation());
    if (history.hasValidation()) {
      same(told.get("loss").get("validation"), history, history::validationLoss);
    }
  }

  /** To 1e-9 of each number; of one that is all but 0 to what rounding leaves. */
  private static void same(JsonNode told, History history, IntToDoubleFunction curve) {
    assertThat(told).hasSize(history.size());
    for (int epoch = 0; epoch < history.size(); epoch++) {
      double here = curve.applyAsDouble(epoch);
      assertThat(told.get(epoch).asDouble())
          .as("epoch %d", epoch)
          .isCloseTo(here, within(1e-9 * Math.abs(here) + 1e-15));
    }
  }
}
