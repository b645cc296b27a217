package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.JsonRun;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs for PyTorch, scikit-learn and Jupyter, started where a Python here has them. */
class OtherScriptsTest {
  private static final int EPOCHS = 6;
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  @TempDir private Path folder;

  private static Run trained(Recipe recipe) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows(recipe)));
    for (int epoch = 0; epoch < EPOCHS; epoch++) run.trainEpoch();
    return run;
  }

  private static Dataset rows(Recipe recipe) {
    return BuiltInSet.load(recipe.data().source());
  }

  private Path written(Run run, ExportFormat format) throws IOException {
    Path file = folder.resolve("run" + format.ending());
    format.writeScript(Exported.of(run.record(), rows(run.recipe())), file);
    return file;
  }

  private static void same(JsonNode told, Run run) {
    same(told, run, 1e-9);
  }

  private static void same(JsonNode told, Run run, double relative) {
    same(told.get("loss").get("train"), run.history()::trainLoss, relative);
    same(told.get("loss").get("test"), run.history()::testLoss, relative);
    boolean classes = run.data().dataset().isClassification();
    same(told.get(classes ? "accuracy" : "r2").get("train"), run.history()::trainScore, relative);
  }

  private static void same(JsonNode told, IntToDoubleFunction curve, double relative) {
    assertThat(told).hasSize(EPOCHS + 1);
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      double here = curve.applyAsDouble(epoch);
      assertThat(told.get(epoch).asDouble())
          .as("epoch %d", epoch)
          .isCloseTo(here, within(relative * Math.abs(here) + 1e-15));
    }
  }

  /** Layers of every activation, another optimiser each, with penalties. */
  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void pyTorchHasTheSameCurves(Optimizer optimizer) throws Exception {
    PythonRun python = PythonRun.with("torch", "numpy");
    Run run = trained(varied(optimizer, 16));
    same(python.json(written(run, ExportFormat.PYTORCH)), run);
  }

  @Test
  void kerasIsToldToKeepItsVelocityOtherwiseWhereTheRateChanges() throws Exception {
    Run run = trained(varied(Optimizer.MOMENTUM, 8));
    assertThat(Files.readString(written(run, ExportFormat.KERAS)))
        .contains("# Keras keeps the rate in the velocity")
        .contains("model.optimizer.learning_rate = scheduled(epoch, start)");
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void pyTorchClimbsAlike(Optimizer optimizer) throws Exception {
    PythonRun python = PythonRun.with("torch", "numpy");
    Run run = trained(up(varied(optimizer, 16)));
    same(python.json(written(run, ExportFormat.PYTORCH)), run);
  }

  @Test
  void kerasClimbsAlike() throws Exception {
    Recipe climbing = up(varied(Optimizer.MOMENTUM, 8));
    climbsInKeras(climbing.withSettings(climbing.settings().withSchedule(Schedule.CONSTANT)));
  }

  @Test
  void kerasClimbsAlikeWhereTheRateChanges() throws Exception {
    Recipe climbing = up(varied(Optimizer.SGD, 8));
    Schedule cosine = new Schedule(ScheduleShape.COSINE, 5);
    climbsInKeras(climbing.withSettings(climbing.settings().withSchedule(cosine)));
  }

  private void climbsInKeras(Recipe recipe) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Run run = trained(recipe);
    Path script = written(run, ExportFormat.KERAS);
    Files.copy(Path.of("src/test/resources/export-keras/keras.py"), folder.resolve("keras.py"));
    same(python.json(script), run);
  }

  private static Recipe up(Recipe recipe) {
    return recipe.withSettings(recipe.settings().withAscent(true));
  }

  private static Recipe varied(Optimizer optimizer, int batch) {
    Activation[] all = Activation.values();
    int first = List.of(Optimizer.values()).indexOf(optimizer) * 2;
    ScheduleShape[] shapes = ScheduleShape.values();
    Activation output = all[(first + 1) % all.length];
    List<LayerSpec> layers =
        Stream.of(all[first % all.length], all[(first + 4) % all.length])
            .map(f -> new LayerSpec(5, f == Activation.SOFTMAX ? Activation.TANH : f))
            .toList();
    List<LayerSpec> network = new ArrayList<>(layers);
    network.add(new LayerSpec(3, output));
    return REPAIRED
        .withNetwork(new NetworkSpec(4, network))
        .withSettings(
            new Settings(
                optimizer,
                0.01,
                batch,
                0.5,
                1e-4,
                1e-3,
                false,
                new Schedule(shapes[first % shapes.length], 5)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"SPIRAL", "XOR_GATE", "PENGUINS"})
  void pyTorchHasTheSameCurvesOfPresets(Preset preset) throws Exception {
    PythonRun python = PythonRun.with("torch", "numpy");
    Run run = trained(preset.recipe());
    same(python.json(written(run, ExportFormat.PYTORCH)), run);
  }

  /**
   * Layers of every activation, another optimiser each, with penalties: with what the program asks
   * of Keras written by hand beside it, and with Keras itself where it is.
   */
  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void kerasHasTheSameCurves(Optimizer optimizer) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Recipe varied = varied(optimizer, 8);
    // with a schedule its momentum is another, and the program says so
    Settings same = varied.settings().withSchedule(Schedule.CONSTANT);
    Run run = trained(optimizer.usesMomentum() ? varied.withSettings(same) : varied);
    Path script = written(run, ExportFormat.KERAS);
    Path byHand = folder.resolve("keras.py");
    Files.copy(Path.of("src/test/resources/export-keras/keras.py"), byHand);
    // by where its ε stands
    double near = optimizer.usesMomentum() || optimizer == Optimizer.SGD ? 1e-9 : 1e-4;
    same(python.json(script), run, near);
    Files.delete(byHand);
    same(PythonRun.with("keras", "numpy").json(script), run, near);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"XOR_GATE", "PENGUINS"})
  void kerasHasTheSameCurvesOfPresets(Preset preset) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Run run = trained(preset.recipe());
    Path script = written(run, ExportFormat.KERAS);
    Files.copy(Path.of("src/test/resources/export-keras/keras.py"), folder.resolve("keras.py"));
    same(python.json(script), run, 1e-6);
  }

  /** Started with what torchrun sets: that of Debian lacks the library that it asks for. */
  @Test
  void twoProcessesOfPyTorchHaveTheSameCurves() throws Exception {
    PythonRun python = PythonRun.with("torch.distributed", "numpy");
    Run run = trained(REPAIRED.withSettings(REPAIRED.settings().withL2(0.01)));
    Path script = written(run, ExportFormat.PYTORCH);
    String port = String.valueOf(freePort());
    List<Process> processes = new ArrayList<>();
    for (int rank = 0; rank < 2; rank++) {
      ProcessBuilder one =
          new ProcessBuilder(python.command(), script.toString())
              .redirectOutput(folder.resolve(rank + ".json").toFile())
              .redirectError(folder.resolve(rank + ".txt").toFile());
      one.environment()
          .putAll(
              Map.of(
                  "RANK",
                  String.valueOf(rank),
                  "WORLD_SIZE",
                  "2",
                  "MASTER_ADDR",
                  "127.0.0.1",
                  "MASTER_PORT",
                  port,
                  "USE_LIBUV",
                  "0",
                  "OMP_NUM_THREADS",
                  "1"));
      processes.add(one.start());
    }
    for (int rank = 0; rank < 2; rank++) {
      assertThat(processes.get(rank).waitFor())
          .as(Files.readString(folder.resolve(rank + ".txt")))
          .isZero();
    }
    same(JsonRun.STRICT.readTree(folder.resolve("0.json").toFile()), run);
    assertThat(folder.resolve("1.json")).isEmptyFile();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void whatIsLeftOutIsSaid() throws Exception {
    Run run = trained(REPAIRED);
    assertThat(written(run, ExportFormat.PYTORCH))
        .content()
        .contains("Numbers are those of the run but for rounding.");
    run.change(new Intervention.LearningRate(0.02));
    run.trainEpoch();
    assertThat(written(run, ExportFormat.PYTORCH)).content().contains("(1 time) is left out.");
    assertThat(written(run, ExportFormat.SKLEARN))
        .content()
        .contains("the output layer is softmax, not tanh;", "(1 time) is left out.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "SPIRAL", "XOR_GATE", "PENGUINS"})
  void scikitLearnTrainsIt(Preset preset) throws Exception {
    PythonRun python = PythonRun.with("sklearn", "numpy");
    Run run = trained(preset.recipe());
    JsonNode told = python.json(written(run, ExportFormat.SKLEARN));
    assertThat(told.get("epochs").asInt()).isEqualTo(EPOCHS);
    assertThat(told.get("loss").get("train")).hasSize(EPOCHS);
    boolean classes = run.data().dataset().isClassification();
    assertThat(told.get(classes ? "accuracy" : "r2").get("test")).hasSize(EPOCHS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DIGITS"})
  void theCellsOfTheNotebookHaveTheSameCurves(Preset preset) throws Exception {
    PythonRun python = PythonRun.with("numpy");
    Run run = trained(preset.recipe());
    JsonNode notebook = JsonRun.STRICT.readTree(written(run, ExportFormat.NOTEBOOK).toFile());
    assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
    StringBuilder cells = new StringBuilder();
    int words = 0;
    for (JsonNode cell : notebook.get("cells")) {
      if (cell.get("cell_type").asText().equals("markdown")) {
        words++;
        continue;
      }
      StringBuilder text = new StringBuilder();
      cell.get("source").forEach(line -> text.append(line.asText()));
      if (!text.toString().contains("matplotlib")) cells.append(text).append("\n\n");
    }
    assertThat(words).isGreaterThan(6);
    Path script = folder.resolve("cells.py");
    Files.writeString(
        script,
        "import os\nos.chdir("
            + Python.text(folder.toString())
            + ")\n"
            + cells
            + NumpyScript.PRINT);
    same(python.json(script), run);
  }
}
