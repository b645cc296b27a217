package engram.cli;

import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.data.NumpyRandom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram help numbers}: what the page says is so. */
class HelpCommandTest {
  private static final String PAGE =
      CommandLineRun.of("help", "numbers").out().replaceAll("\\s+", " ");

  @Test
  void thePageFitsATerminalAndTheHelpNamesIt() {
    CommandLineRun run = CommandLineRun.of("help", "numbers");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSizeGreaterThan(40).allMatch(line -> line.length() <= 80);
    assertThat(CommandLineRun.of("--help").out()).contains("help ", "numbers, the conventions");
    assertThat(CommandLineRun.of("help").out()).isEqualTo(CommandLineRun.of("--help").out());
  }

  @Test
  void anotherTopicIsRefused() {
    CommandLineRun run = CommandLineRun.of("help", "numbres");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("numbers").hasLineCount(1);
  }

  private static void says(String... facts) {
    assertThat(PAGE).contains(facts);
  }

  @Test
  void classesAreInTheOrderThatThePageSays(@TempDir Path folder) throws IOException {
    says(
        "by size if all of them are numbers",
        "\"10\" before \"9\" only if one of them is a word, and Z before a");
    assertThat(classes(folder, "9,10,9,10")).containsExactly("9", "10");
    assertThat(classes(folder, "9,10,a,Z,9,10,a,Z")).containsExactly("10", "9", "Z", "a");
  }

  private static Iterable<String> classes(Path folder, String cells) throws IOException {
    Path file = folder.resolve("classes.csv");
    StringBuilder text = new StringBuilder("x,kind\n");
    for (String cell : cells.split(",")) text.append("1.5,").append(cell).append('\n');
    Files.writeString(file, text);
    JsonNode report =
        train(
            "--data",
            file.toString(),
            "--target",
            "kind",
            "--category",
            "kind",
            "--test-size",
            "0",
            "--epochs",
            "1");
    return StreamSupport.stream(report.at("/data/target/classes").spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  @Test
  void deviationsAreDividedByN(@TempDir Path folder) throws IOException {
    says("divided by n, not by n - 1", "a column that does not vary is divided by 1");
    Path file = folder.resolve("four.csv");
    Files.writeString(file, "x,same,kind\n1,7,a\n3,7,b\n5,7,a\n7,7,b\n");
    JsonNode inputs =
        train("--data", file.toString(), "--target", "kind", "--test-size", "0", "--epochs", "1")
            .at("/preparation/inputs");
    assertThat(inputs.at("/0/zero").doubleValue()).isEqualTo(4);
    assertThat(inputs.at("/0/unit").doubleValue()).isCloseTo(Math.sqrt(5), within(1e-15));
    assertThat(inputs.at("/1/unit").doubleValue()).isEqualTo(1);
  }

  @Test
  void theWeightsAreDrawnFirstAndInTheOrderThatThePageSays(@TempDir Path folder)
      throws IOException {
    says("From --seed come first the weights, layer by layer, weights[from][to] row by row");
    Path exported = folder.resolve("parameters.json");
    train(
        "--hidden",
        "3:tanh",
        "--init",
        "uniform",
        "--learning-rate",
        "1e-300",
        "--epochs",
        "1",
        "--seed",
        "11",
        "--export-parameters",
        exported.toString());
    JsonNode layers = JsonRun.STRICT.readTree(Files.readString(exported)).get("layers");
    NumpyRandom random = new NumpyRandom(11);
    for (JsonNode layer : layers) {
      for (JsonNode from : layer.get("weights")) {
        for (JsonNode to : from) {
          assertThat(to.doubleValue()).isEqualTo(random.randomSample() - 0.5);
        }
      }
      for (JsonNode bias : layer.get("bias")) {
        assertThat(bias.doubleValue()).isEqualTo(random.randomSample() - 0.5);
      }
    }
  }

  @Test
  void theSplitIsAPermutationWhoseFirstRowsAreTheTest() throws IOException {
    says("train_test_split(range(n), test_size, random_state)", "--split-seed");
    JsonNode rows = train("--epochs", "1", "--split-seed", "3").get("rows");
    int[] permutation = new NumpyRandom(3).permutation(150);
    assertThat(IntStream.range(0, 30).map(k -> rows.at("/test/" + k).intValue()).toArray())
        .isEqualTo(Arrays.copyOf(permutation, 30));
  }

  @Test
  void whereThereIsOneRowR2IsNull() throws IOException {
    says("there is one row, reports say null");
    JsonNode report =
        train("--dataset", "reg-plane", "--points", "20", "--test-size", "0.04", "--epochs", "1");
    assertThat(report.at("/scores/test/r2").isNull()).isTrue();
  }

  @Test
  void equalOutputsNameTheFirstClass() throws IOException {
    says("Of equal outputs the first class is named");
    JsonNode report =
        train(
            "--init",
            "zeros",
            "--learning-rate",
            "1e-300",
            "--epochs",
            "1",
            "--output",
            "softmax",
            "--loss",
            "cross-entropy");
    assertThat(report.at("/scores/test/classes/0/recall").doubleValue()).isEqualTo(1);
    assertThat(report.at("/scores/test/classes/1/recall").doubleValue()).isZero();
  }

  /** As torch.nn.BCELoss(reduction="sum") divided by the rows, not its mean over all outputs. */
  @Test
  void theCrossEntropyOfSeveralOutputsIsTheirSum() throws IOException {
    says("cross-entropy: mean over rows of the sum over outputs");
    JsonNode report = train("--epochs", "1", "--output", "sigmoid", "--loss", "cross-entropy");
    double sum = 0;
    int row = 0;
    for (JsonNode outputs : report.get("testOutputs")) {
      int label = report.at("/rows/test/" + row++).intValue() / 50;
      for (int k = 0; k < 3; k++) {
        double a = outputs.get(k).doubleValue();
        sum -= Math.log(k == label ? a : 1 - a);
      }
    }
    assertThat(report.at("/scores/test/loss").doubleValue()).isCloseTo(sum / row, within(1e-12));
  }

  @Test
  void epochZeroIsBeforeWhatIsChangedAtTheStart(@TempDir Path folder) throws IOException {
    says("epoch 0 is the start, before anything is changed there: with --initial-weights");
    String weights = folder.resolve("w.json").toString();
    JsonNode drawn = train("--epochs", "3", "--export-parameters", weights);
    JsonNode on = train("--epochs", "1", "--initial-weights", weights, "--learning-rate", "1e-300");
    assertThat(on.at("/loss/train/0")).isEqualTo(drawn.at("/loss/train/0"));
    assertThat(on.at("/loss/train/1")).isEqualTo(drawn.at("/loss/train/3"));
  }

  @Test
  void aSavedRunCountsTheRowsThatItHas(@TempDir Path folder) throws IOException {
    says("A saved run has no rows without a target: engram replay counts those that it has.");
    Path file = folder.resolve("rows.csv");
    Files.writeString(file, "x,kind\n1,a\n2,\n3,b\n4,a\n5,b\n");
    String run = folder.resolve("run.engram").toString();
    JsonNode report =
        train("--data", file.toString(), "--target", "kind", "--epochs", "1", "--save", run);
    JsonNode again = JsonRun.of(CommandLineRun.of("replay", run, "--json"));
    JsonNode rows = report.at("/rows/train");
    for (int k = 0; k < rows.size(); k++) {
      int number = rows.get(k).intValue();
      assertThat(again.at("/rows/train/" + k).intValue())
          .isEqualTo(number > 1 ? number - 1 : number);
    }
  }
}
