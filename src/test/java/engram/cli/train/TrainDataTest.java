package engram.cli.train;

import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.cli.CommandLineRun;
import engram.data.DataSource;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.inspect.scores.ClassReport;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Built-in sets on the command line: which recipe they begin with, and what is said of them. */
class TrainDataTest {

  private static Run run(Recipe recipe) {
    DataSetup setup = recipe.data();
    Run run = new Run(recipe, new PreparedData(setup, BuiltInSet.load(setup.source())));
    while (!run.stopReached()) run.trainEpoch();
    return run;
  }

  private static Recipe epochs(Recipe recipe, int epochs) {
    return recipe.withStop(new StopRule(epochs, recipe.stop().loss()));
  }

  private static String hash(JsonNode report) {
    return report.get("parametersSha256").textValue();
  }

  @ParameterizedTest
  @EnumSource(BuiltInSet.class)
  void aSetIsTrainedByItsUsualPreset(BuiltInSet set) throws IOException {
    JsonNode report = train("--dataset", set.id(), "--epochs", "2");
    assertThat(hash(report))
        .isEqualTo(run(epochs(Preset.of(set).recipe(), 2)).parameters().sha256());
    assertThat(report.at("/data/name").textValue()).isEqualTo(set.id());
    assertThat(report.at("/data/rows").intValue()).isEqualTo(set.rows());
    assertThat(report.at("/data/task").textValue()).isEqualTo(set.task().id());
    assertThat(report.at("/data/features")).hasSize(set.featureCount());
  }

  @Test
  void aPresetAloneBringsItsSet() throws IOException {
    JsonNode report = train("--preset", "moons", "--epochs", "2");
    assertThat(report).isEqualTo(timeless(report, train("--dataset", "moons", "--epochs", "2")));
  }

  /** With the times of another report. */
  private static JsonNode timeless(JsonNode times, JsonNode report) {
    for (String time : List.of("seconds", "nanosPerSampleEpoch")) {
      ((ObjectNode) report).set(time, times.get(time));
    }
    return report;
  }

  @Test
  void pointsNoiseAndSeedDrawTheRows() throws IOException {
    JsonNode report =
        train(
            "--dataset",
            "spiral",
            "--points",
            "80",
            "--noise",
            "0.25",
            "--data-seed",
            "7",
            "--epochs",
            "2");
    Recipe spiral = epochs(Preset.SPIRAL.recipe(), 2);
    DataSource drawn = new DataSource.Generated("spiral", 80, 0.25, 7);
    assertThat(hash(report))
        .isEqualTo(run(spiral.withData(spiral.data().withSource(drawn))).parameters().sha256());
    assertThat(report.at("/data/points").intValue()).isEqualTo(80);
    assertThat(report.at("/data/noise").doubleValue()).isEqualTo(0.25);
    assertThat(report.at("/data/dataSeed").intValue()).isEqualTo(7);
  }

  @Test
  void inputsMissingScalingAndPartsReachTheRun() throws IOException {
    JsonNode report =
        train(
            "--dataset",
            "penguins",
            "--inputs",
            "flipper-length,sex",
            "--missing",
            "mean",
            "--range",
            "--validation",
            "0.25",
            "--split-seed",
            "3",
            "--targets",
            "measured",
            "--learning-rate",
            "1e-6",
            "--epochs",
            "2");
    Recipe penguins = epochs(Preset.PENGUINS.recipe(), 2);
    DataSetup setup =
        penguins
            .data()
            .withInputs(new InputPlan(List.of("bill-length", "bill-depth", "species", "island")))
            .withMissing(Missing.MEAN)
            .withScaling(Scaling.RANGE)
            .withSplit(new SplitPlan(0.2, 0.25, false, 3))
            .withTargets(TargetCoding.MEASURED);
    Recipe recipe = RecipeFit.to(penguins, setup, BuiltInSet.PENGUINS.load());
    Run run = run(recipe.withSettings(recipe.settings().withLearningRate(1e-6)));
    assertThat(hash(report)).isEqualTo(run.parameters().sha256());
    assertThat(report.at("/data/rowsLeftOut").intValue()).isZero();
    assertThat(report.at("/recipe/inputs").intValue()).isEqualTo(3);
    assertThat(report.at("/data/features").findValuesAsText("used"))
        .containsExactly("false", "false", "true", "false", "false", "true");
    assertThat(report.at("/loss/validation")).hasSize(3);
    assertThat(report.at("/scores/validation/rows").intValue()).isEqualTo(69);
    assertThat(report.at("/scores/validation/loss").doubleValue())
        .isEqualTo(run.evaluateValidation().orElseThrow().loss());
    assertThat(report.at("/rmse/validation").doubleValue())
        .isCloseTo(run.evaluateValidation().orElseThrow().rmse(), Percentage.withPercentage(1e-10));
  }

  @Test
  void stratifiedPartsAreThoseOfTheSplit() throws IOException {
    JsonNode report = train("--stratify", "--epochs", "1");
    assertThat(report.at("/scores/test/classes").findValuesAsText("rows"))
        .containsExactly("10", "10", "10");
  }

  @Test
  void withoutATestPartAllRowsAreLearnedAndTested() throws IOException {
    JsonNode report = train("--test-size", "0", "--epochs", "1");
    assertThat(report.at("/scores/train/rows").intValue()).isEqualTo(150);
    assertThat(report.at("/scores/test/rows").intValue()).isEqualTo(150);
    assertThat(CommandLineRun.of("train", "--test-size", "0", "--epochs", "1").out())
        .startsWith("iris, standardize: 150 samples, all of them for training and testing");
  }

  @Test
  void theScoresByClassAreThoseOfTheConfusionMatrix() throws IOException {
    JsonNode report = train("--epochs", "30");
    int[] labels = {0, 1, 2};
    int[][] counts = new int[3][3];
    for (int row : labels) {
      for (int column : labels) {
        counts[row][column] = report.at("/confusion/test/" + row + "/" + column).intValue();
      }
    }
    int[] truth = samples(counts, 0);
    int[] said = samples(counts, 1);
    ClassReport expected = ClassReport.of(truth, said, 3);
    for (int c : labels) {
      JsonNode scores = report.at("/scores/test/classes/" + c);
      assertThat(scores.get("precision").doubleValue())
          .isEqualTo(expected.scores().get(c).precision());
      assertThat(scores.get("recall").doubleValue()).isEqualTo(expected.scores().get(c).recall());
      assertThat(scores.get("f1").doubleValue()).isEqualTo(expected.scores().get(c).f1());
    }
    assertThat(report.at("/scores/test/accuracy").doubleValue())
        .isEqualTo(report.at("/accuracy/test/30").doubleValue())
        .isEqualTo(expected.accuracy());
    assertThat(report.at("/scores/test/macro/f1").doubleValue()).isEqualTo(expected.macro().f1());
    assertThat(report.at("/scores/test/weighted/f1").doubleValue())
        .isEqualTo(expected.weighted().f1());
  }

  /** The row, or the column, of each sample counted in a matrix. */
  private static int[] samples(int[][] counts, int which) {
    return Stream.of(0, 1, 2)
        .flatMapToInt(
            row ->
                IntStream.range(0, 3)
                    .flatMap(
                        column ->
                            IntStream.generate(() -> which == 0 ? row : column)
                                .limit(counts[row][column])))
        .toArray();
  }

  @Test
  void aScoreThatIsNoneIsNullAndADash() throws IOException {
    String[] line = {"--dataset", "blobs", "--points", "10", "--hidden", "none", "--epochs", "1"};
    JsonNode classes = train(line).at("/scores/test/classes");
    assertThat(classes.findValuesAsText("rows")).contains("0");
    classes.forEach(
        c -> {
          if (c.get("rows").intValue() == 0) assertThat(c.get("recall").isNull()).isTrue();
        });
    String[] text = Stream.concat(Stream.of("train"), Arrays.stream(line)).toArray(String[]::new);
    assertThat(CommandLineRun.of(text).out()).containsPattern("(?m)^[A-D] .* -( |$)");
  }

  @Test
  void aRowMayLackWhatIsNoInput() throws IOException {
    String[] line = {"--dataset", "penguins", "--epochs", "2", "--inputs"};
    assertThat(left(line, "flipper-length,bill-depth")).isZero();
    assertThat(left(line, "flipper-length,sex")).isEqualTo(9);
  }

  private static int left(String[] line, String inputs) throws IOException {
    String[] all = Stream.concat(Arrays.stream(line), Stream.of(inputs)).toArray(String[]::new);
    return train(all).at("/data/rowsLeftOut").intValue();
  }

  @Test
  void aNumberHasR2RmseAndMeanAbsoluteError() {
    List<String> lines =
        CommandLineRun.of("train", "--dataset", "penguins", "--epochs", "20")
            .out()
            .lines()
            .toList();
    assertThat(lines.get(0))
        .isEqualTo("penguins, standardize: 266 training samples, 67 test samples");
    assertThat(lines.get(1))
        .isEqualTo(
            "9 of 342 samples left out: a feature in use is not known of them (--missing mean keeps"
                + " them)");
    assertThat(lines.get(2)).isEqualTo("11 - 8 tanh - 1 identity, 105 parameters, seed 42");
    assertThat(lines.subList(6, 10))
        .extracting(line -> line.split(" ")[0])
        .containsExactly("loss", "r2", "rmse", "mae");
    assertThat(lines).hasSize(10);
  }
}
