package engram.cli.train;

import static engram.cli.JsonRun.keys;
import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final int CURVE_ENTRIES = 1001;

  private static Run run(Recipe recipe) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    while (!run.stopReached()) run.trainEpoch();
    return run;
  }

  @Test
  void theObjectHasTheKeysThatWerePromisedAndNoMore() throws IOException {
    JsonNode report = train();
    assertThat(keys(report))
        .containsExactly(
            "recipe",
            "data",
            "rows",
            "preparation",
            "epochs",
            "loss",
            "accuracy",
            "confusion",
            "scores",
            "testOutputs",
            "roc",
            "parameters",
            "parametersSha256",
            "seconds",
            "nanosPerSampleEpoch");
    for (String curves : List.of("loss", "accuracy", "confusion", "scores")) {
      assertThat(keys(report.get(curves))).containsExactly("train", "test");
    }
    assertThat(keys(report.get("recipe")))
        .containsExactly(
            "dataset",
            "without",
            "formulas",
            "missing",
            "scaling",
            "targets",
            "testSize",
            "validation",
            "stratify",
            "splitSeed",
            "inputs",
            "layers",
            "init",
            "seed",
            "loss",
            "optimizer",
            "learningRate",
            "batch",
            "momentum",
            "l2",
            "l1",
            "epochs");
  }

  @Test
  void aRunThatStopsEarlySaysWhereAndByWhichSamples() throws IOException {
    String[] options = {"--learning-rate", "0.5", "--patience", "8", "--min-delta", "1e-4"};
    JsonNode report = train(options);
    assertThat(report.at("/recipe/earlyStopping").toString())
        .isEqualTo("{\"patience\":8,\"minDelta\":1.0E-4,\"restoreBest\":false}");
    int best = report.at("/earlyStopping/best").intValue();
    assertThat(report.get("epochs").intValue()).isEqualTo(best + 8);
    assertThat(report.at("/earlyStopping/watched").textValue()).isEqualTo("test");
    assertThat(report.at("/earlyStopping/stopped").booleanValue()).isTrue();
    assertThat(report.at("/earlyStopping/loss").doubleValue())
        .isEqualTo(report.at("/loss/test/" + best).doubleValue());

    List<String> restored = new ArrayList<>(List.of(options));
    restored.add("--restore-best");
    JsonNode back = train(restored.toArray(String[]::new));
    assertThat(back.get("epochs").intValue()).isEqualTo(best + 8);
    assertThat(back.get("loss")).isEqualTo(report.get("loss"));
    JsonNode shorter = train("--learning-rate", "0.5", "--epochs", "" + best);
    assertThat(back.get("parametersSha256")).isEqualTo(shorter.get("parametersSha256"));
    assertThat(back.get("scores")).isEqualTo(shorter.get("scores"));

    JsonNode validated = train("--learning-rate", "0.5", "--patience", "8", "--validation", "0.2");
    assertThat(validated.at("/earlyStopping/watched").textValue()).isEqualTo("validation");
  }

  @Test
  void theNumbersAreThoseOfTheRunToTheBit() throws IOException {
    JsonNode report = train("--preset", "document");
    Run run = run(Preset.DOCUMENT.recipe());
    assertThat(report.get("epochs").intValue()).isEqualTo(1000);
    assertThat(report.get("parameters").intValue()).isEqualTo(83);
    assertThat(report.get("parametersSha256").textValue()).isEqualTo(run.parameters().sha256());
    for (String set : List.of("train", "test")) {
      assertThat(report.get("loss").get(set)).hasSize(CURVE_ENTRIES);
      assertThat(report.get("accuracy").get(set)).hasSize(CURVE_ENTRIES);
    }
    for (int epoch = 0; epoch < CURVE_ENTRIES; epoch++) {
      assertThat(report.at("/loss/train/" + epoch).doubleValue())
          .isEqualTo(run.history().trainLoss(epoch));
      assertThat(report.at("/loss/test/" + epoch).doubleValue())
          .isEqualTo(run.history().testLoss(epoch));
      assertThat(report.at("/accuracy/train/" + epoch).doubleValue())
          .isEqualTo(run.history().trainScore(epoch));
      assertThat(report.at("/accuracy/test/" + epoch).doubleValue())
          .isEqualTo(run.history().testScore(epoch));
    }
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        assertThat(report.at("/confusion/test/" + row + "/" + column).intValue())
            .isEqualTo(run.evaluateTest().confusion()[row][column]);
        assertThat(report.at("/confusion/train/" + row + "/" + column).intValue())
            .isEqualTo(run.evaluateTrain().confusion()[row][column]);
      }
    }
  }

  @Test
  void secondsAndNanosecondsTellTheSameTime() throws IOException {
    JsonNode report = train("--epochs", "200");
    double seconds = report.get("seconds").doubleValue();
    assertThat(seconds).isPositive();
    assertThat(report.get("nanosPerSampleEpoch").doubleValue() * 120 * 200 / 1e9)
        .isCloseTo(seconds, Percentage.withPercentage(1e-6));
  }

  @Test
  void withoutAPresetItIsTheRepairedOneWhichLearns() throws IOException {
    JsonNode report = train();
    assertThat(report.get("parametersSha256").textValue())
        .isEqualTo(run(Preset.REPAIRED.recipe()).parameters().sha256());
    assertThat(report.at("/accuracy/test/1000").doubleValue()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void everyOptionReachesTheRecipe() throws IOException {
    JsonNode recipe =
        train(
                "--preset",
                "document",
                "--epochs",
                "3",
                "--learning-rate",
                "2e-3",
                "--batch",
                "32",
                "--hidden",
                "8:relu,5:leaky-relu",
                "--output",
                "softmax",
                "--loss",
                "cross-entropy",
                "--optimizer",
                "nesterov",
                "--momentum",
                "0.8",
                "--schedule",
                "cosine:3",
                "--l2",
                "0.01",
                "--l1",
                "0.001",
                "--init",
                "he",
                "--standardize",
                "--targets",
                "01",
                "--seed",
                "4294967295",
                "--split-seed",
                "7",
                "--test-size",
                "0.3")
            .get("recipe");
    assertThat(recipe)
        .isEqualTo(
            JsonRun.STRICT.readTree(
                """
                {"dataset":"iris","without":[],"formulas":[],"missing":"drop","scaling":"standardize","targets":"01",
                 "testSize":0.3,"validation":0.0,"stratify":false,"splitSeed":7,"inputs":4,"layers":[{"units":8,"activation":"relu"},
                 {"units":5,"activation":"leaky-relu"},{"units":3,"activation":"softmax"}],
                 "init":"he","seed":4294967295,"loss":"cross-entropy","optimizer":"nesterov",
                 "learningRate":0.002,"schedule":{"shape":"cosine","epochs":3},"batch":32,"momentum":0.8,"l2":0.01,"l1":0.001,"epochs":3}
                """));
  }

  @Test
  void whatIsNotGivenIsAsInThePreset() throws IOException {
    assertThat(train("--preset", "document", "--epochs", "1").get("recipe"))
        .isEqualTo(
            JsonRun.STRICT.readTree(
                """
                {"dataset":"iris","without":[],"formulas":[],"missing":"drop","scaling":"raw","targets":"01","testSize":0.2,
                 "validation":0.0,"stratify":false,"splitSeed":42,"inputs":4,"layers":[{"units":10,"activation":"tanh"},
                 {"units":3,"activation":"tanh"}],
                 "init":"standard-normal","seed":42,"loss":"mse","optimizer":"sgd",
                 "learningRate":0.01,"batch":"full","momentum":0.0,"l2":0.0,"l1":0.0,"epochs":1}
                """));
    JsonNode other =
        train("--epochs", "1", "--raw", "--targets", "pm1", "--batch", "full").get("recipe");
    assertThat(other.get("scaling").textValue()).isEqualTo("raw");
    assertThat(other.get("targets").textValue()).isEqualTo("pm1");
    assertThat(other.get("batch").textValue()).isEqualTo("full");
    assertThat(other.get("init").textValue()).isEqualTo("glorot");
  }

  @Test
  void noHiddenLayerLeavesTheOutputLayer() throws IOException {
    JsonNode report = train("--hidden", "none", "--epochs", "1");
    assertThat(report.at("/recipe/layers")).hasSize(1);
    assertThat(report.get("parameters").intValue()).isEqualTo(15);
  }

  @Test
  void aMomentumChoosesItsOptimizerAndTheOptimizerTheUsualMomentum() throws IOException {
    JsonNode chosen = train("--epochs", "1", "--momentum", "0.5").get("recipe");
    assertThat(chosen.get("optimizer").textValue()).isEqualTo("momentum");
    assertThat(chosen.get("momentum").doubleValue()).isEqualTo(0.5);
    JsonNode usual = train("--epochs", "1", "--optimizer", "nesterov").get("recipe");
    assertThat(usual.get("momentum").doubleValue()).isEqualTo(0.9);
    JsonNode none = train("--epochs", "1", "--optimizer", "adam", "--momentum", "0").get("recipe");
    assertThat(none.get("optimizer").textValue()).isEqualTo("adam");
  }

  @Test
  void aDivergedRunKeepsItsLastGoodEpochAndEndsWithCodeOne() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("train", "--json", "--output", "identity", "--learning-rate", "10");
    JsonNode report = JsonRun.of(run);
    int kept = report.get("epochs").intValue();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            ("The loss was no longer finite in epoch %d, so training stopped and epoch %d was kept:"
                    + " make --learning-rate smaller than 10.0.%n")
                .formatted(kept + 1, kept));
    for (String curve : List.of("/loss/train", "/loss/test", "/accuracy/train", "/accuracy/test")) {
      assertThat(report.at(curve)).hasSize(kept + 1);
      report.at(curve).forEach(value -> assertThat(value.isNumber()).isTrue());
    }
    assertThat(run.out()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void aDivergedRunStillTellsInTextWhatWasKept() {
    CommandLineRun run =
        CommandLineRun.of("train", "--output", "identity", "--learning-rate", "10");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("loss").contains("accuracy");
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void theTextEndsWithLossAccuracyAndConfusionMatricesInColumns() {
    CommandLineRun run = CommandLineRun.of("train", "--epochs", "100");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("iris, standardize: 120 training samples, 30 test samples");
    assertThat(lines.get(1)).isEqualTo("4 - 10 tanh - 3 tanh, 83 parameters, seed 42");
    assertThat(lines.get(2))
        .matches("100 epochs in \\d+\\.\\d{3} s \\(.* ns per sample and epoch\\)");
    assertThat(lines.get(4)).matches(" {17}train {8}test");
    assertThat(lines.get(5)).matches("loss {10}0\\.\\d{6} {4}0\\.\\d{6}");
    assertThat(lines.get(6)).matches("accuracy {8}0\\.\\d{4} {6}0\\.\\d{4}");
    assertThat(lines.get(8))
        .isEqualTo("train (true)          setosa  versicolor   virginica  (predicted)");
    assertThat(lines.get(9)).matches("setosa {14,20}[ \\d]+");
    assertThat(lines.subList(9, 12))
        .allSatisfy(line -> assertThat(line).hasSize(lines.get(9).length()));
    assertThat(lines.get(13)).startsWith("test (true)");
    assertThat(lines.get(18))
        .isEqualTo("test               precision     recall         f1       rows");
    assertThat(lines.get(19)).matches("setosa +[01]\\.\\d{4} +[01]\\.\\d{4} +[01]\\.\\d{4} +10");
    assertThat(lines).hasSize(24);
    assertThat(run.out()).matches("\\A\\p{ASCII}*\\z");
  }

  @Test
  void aTerminalSeesAProgressBarThatIsGoneAtTheEnd() {
    CommandLineRun run = CommandLineRun.of(true, "train", "--json", "--epochs", "50");
    assertThat(run.err())
        .contains("\r[########################################] epoch 50 of 50")
        .endsWith(" \r");
    assertThat(run.out()).hasLineCount(1).startsWith("{");
  }

  @Test
  void theExportedParametersAreThoseOfTheRunWithInputsAsRows(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("parameters.json");
    Files.writeString(file, "what was there before");
    JsonNode report = train("--epochs", "20", "--export-parameters", file.toString());
    JsonNode layers = JsonRun.STRICT.readTree(file.toFile()).get("layers");
    assertThat(layers).hasSize(2);
    List<Double> flat = new ArrayList<>();
    for (JsonNode layer : layers) {
      assertThat(keys(layer)).containsExactly("weights", "bias");
      layer.get("weights").forEach(row -> row.forEach(w -> flat.add(w.doubleValue())));
      layer.get("bias").forEach(b -> flat.add(b.doubleValue()));
    }
    assertThat(layers.at("/0/weights")).hasSize(4);
    assertThat(layers.at("/0/weights/0")).hasSize(10);
    assertThat(layers.at("/1/weights")).hasSize(10);
    double[] values = flat.stream().mapToDouble(Double::doubleValue).toArray();
    assertThat(Parameters.of(Preset.REPAIRED.recipe().network(), values).sha256())
        .isEqualTo(report.get("parametersSha256").textValue());
    try (Stream<Path> all = Files.list(directory)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkStaysALinkAndItsFileIsReplaced(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("file.json"), "before");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);
    train("--epochs", "1", "--export-parameters", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("{\"layers\":");
  }

  @Test
  void aRefusedLineLeavesTheOldFileAlone(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("parameters.json");
    Files.writeString(file, "before");
    CommandLineRun run =
        CommandLineRun.of(
            "train", "--export-parameters", file.toString(), "--loss", "cross-entropy");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(file).hasContent("before");
  }

  @Test
  void theHelpNamesEveryOptionAndEveryWordItTakes() {
    CommandLineRun help = CommandLineRun.of("train", "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains(
            "--dataset",
            "--preset",
            "--noise",
            "--points",
            "--data-seed",
            "--data",
            "--target",
            "--task",
            "--ignore",
            "--number",
            "--category",
            "--separator",
            "--decimal",
            "--encoding",
            "--[no-]header",
            "--inputs",
            "--formula",
            "--missing",
            "--range",
            "--validation",
            "--stratify",
            "--folds",
            "--epochs",
            "--learning-rate",
            "--batch",
            "--hidden",
            "--output",
            "--loss",
            "--optimizer",
            "--momentum",
            "--l2",
            "--l1",
            "--init",
            "--standardize",
            "--raw",
            "--targets",
            "--seed",
            "--split-seed",
            "--test-size",
            "--export-parameters",
            "--json")
        .contains("or none");
    String text = help.out().replaceAll("\\s+", " ");
    Stream.of(
            Arrays.stream(Activation.values()).map(Activation::id),
            Arrays.stream(Loss.values()).map(Loss::id),
            Arrays.stream(Optimizer.values()).map(Optimizer::id),
            Arrays.stream(Initializer.values()).map(Initializer::id),
            Arrays.stream(Preset.values()).map(Preset::id))
        .flatMap(ids -> ids)
        .forEach(id -> assertThat(text).contains(id));
  }

  @Test
  void theRootShowsItsHelpAndVersion() {
    CommandLineRun help = CommandLineRun.of("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: engram").contains("train");
    CommandLineRun version = CommandLineRun.of("--version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("engram ").hasLineCount(1);
  }
}
