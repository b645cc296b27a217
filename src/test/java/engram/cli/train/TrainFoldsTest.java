package engram.cli.train;

import static engram.cli.JsonRun.keys;
import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.data.Dataset;
import engram.data.Folds;
import engram.data.sets.BuiltInSet;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code --folds}: each row is tested once, by a network that has not learned it. */
class TrainFoldsTest {
  private static final double ROUNDING = 1e-12;

  private static Run run(Preset preset, int epochs, Folds folds, int fold) {
    Recipe recipe = preset.recipe();
    Recipe shorter = recipe.withStop(new StopRule(epochs, recipe.stop().loss()));
    Dataset dataset = BuiltInSet.load(recipe.data().source());
    Run run = new Run(shorter, new PreparedData(recipe.data(), dataset, folds.split(fold)));
    while (!run.stopReached()) run.trainEpoch();
    return run;
  }

  @Test
  void eachFoldIsARunOfItsOwnToTheBit() throws IOException {
    JsonNode report = train("--folds", "4", "--epochs", "20", "--split-seed", "5");
    Folds folds = Folds.shuffled(150, 4, 5);
    assertThat(report.get("folds")).hasSize(4);
    for (int fold = 0; fold < 4; fold++) {
      Run run = run(Preset.REPAIRED, 20, folds, fold);
      JsonNode trained = report.at("/folds/" + fold);
      assertThat(trained.get("parametersSha256").textValue()).isEqualTo(run.parameters().sha256());
      assertThat(trained.at("/test/rows").intValue()).isEqualTo(run.data().test().rows());
      assertThat(trained.at("/test/loss").doubleValue()).isEqualTo(run.evaluateTest().loss());
      assertThat(trained.at("/test/accuracy").doubleValue()).isEqualTo(run.evaluateTest().score());
    }
  }

  @Test
  void eachFoldStopsEarlyByItsOwnSamples() throws IOException {
    JsonNode report = train("--folds", "4", "--learning-rate", "0.5", "--patience", "5");
    for (JsonNode fold : report.get("folds")) {
      int best = fold.at("/earlyStopping/best").intValue();
      assertThat(fold.get("epochs").intValue()).isEqualTo(best + 5);
      assertThat(fold.at("/loss/test/" + best).doubleValue())
          .isEqualTo(fold.at("/earlyStopping/loss").doubleValue());
    }
  }

  @Test
  void stratifiedFoldsShareOutTheClasses() throws IOException {
    JsonNode report = train("--folds", "5", "--stratify", "--epochs", "1");
    report
        .get("folds")
        .forEach(
            fold ->
                assertThat(fold.at("/test/classes").findValuesAsText("rows"))
                    .containsExactly("10", "10", "10"));
    int[] labels = IntStream.range(0, 150).map(row -> row / 50).toArray();
    assertThat(report.at("/folds/2/parametersSha256").textValue())
        .isEqualTo(
            run(Preset.REPAIRED, 1, Folds.stratified(labels, 5, 42), 2).parameters().sha256());
  }

  @Test
  void meanStandardDeviationAndMatrixAreOfAllFolds() throws IOException {
    JsonNode report = train("--folds", "5", "--epochs", "20");
    double[] accuracy =
        IntStream.range(0, 5)
            .mapToDouble(fold -> report.at("/folds/" + fold + "/test/accuracy").doubleValue())
            .toArray();
    double mean = IntStream.range(0, 5).mapToDouble(i -> accuracy[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, 5).mapToDouble(i -> (accuracy[i] - mean) * (accuracy[i] - mean)).sum();
    assertThat(report.at("/accuracy/mean").doubleValue()).isCloseTo(mean, within(ROUNDING));
    assertThat(report.at("/accuracy/std").doubleValue())
        .isCloseTo(Math.sqrt(squares / 5), within(ROUNDING));
    int right = 0;
    int rows = 0;
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        int count = report.at("/confusion/" + row + "/" + column).intValue();
        rows += count;
        if (row == column) right += count;
      }
    }
    assertThat(rows).isEqualTo(150);
    assertThat(report.at("/all/accuracy").doubleValue()).isEqualTo(right / 150.0);
  }

  @Test
  void theRowsThatLackSomethingAreInNoFold() throws IOException {
    JsonNode report = train("--dataset", "penguins", "--folds", "3", "--epochs", "5");
    Dataset complete =
        PreparedData.inUse(Preset.PENGUINS.recipe().data(), BuiltInSet.PENGUINS.load());
    assertThat(report.at("/all/rows").intValue()).isEqualTo(complete.rows()).isEqualTo(333);
    assertThat(report.at("/data/rowsLeftOut").intValue()).isEqualTo(9);
    assertThat(keys(report))
        .containsExactly("recipe", "data", "folds", "loss", "r2", "all", "parameters", "seconds");
    assertThat(keys(report.get("recipe"))).contains("folds").doesNotContain("testSize");
    assertThat(report.at("/folds/1/parametersSha256").textValue())
        .isEqualTo(run(Preset.PENGUINS, 5, Folds.shuffled(333, 3, 42), 1).parameters().sha256());
  }

  @Test
  void theTextHasALineAFoldThenMeanAndStandardDeviation() {
    List<String> lines =
        CommandLineRun.of("train", "--folds", "3", "--epochs", "10").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("iris, standardize: 150 samples in 3 folds");
    assertThat(lines.get(2)).matches("3 times 10 epochs in \\d+\\.\\d{3} s");
    assertThat(lines.subList(4, 11))
        .extracting(line -> line.split(" {2,}")[0])
        .containsExactly("fold", "1", "2", "3", "mean", "std", "all samples");
    assertThat(lines.get(11)).isEqualTo("std is divided by the number of folds");
    assertThat(lines.get(13)).startsWith("test (true)");
  }

  @Test
  void aTerminalSeesWhichFoldIsTrained() {
    CommandLineRun run =
        CommandLineRun.of(true, "train", "--json", "--folds", "2", "--epochs", "20");
    assertThat(run.err()).contains("] fold 2 of 2, epoch 20 of 20").endsWith(" \r");
  }

  @Test
  void aFoldThatDivergedIsNamed() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "train", "--folds", "3", "--json", "--output", "identity", "--learning-rate", "10");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("The loss was no longer finite in epoch ").hasLineCount(1);
    assertThat(run.err()).contains(" of fold 1, so training stopped");
    assertThat(JsonRun.of(run).get("folds")).hasSize(3);
  }
}
