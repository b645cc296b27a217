package engram.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.EngramCommand;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir private Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    String[] line = Stream.concat(Stream.of("bench"), Stream.of(arguments)).toArray(String[]::new);
    return EngramCommand.run(
        line,
        new PrintWriter(out),
        new PrintWriter(err),
        new BenchCommand(
            preset -> Map.of(preset.id(), 1.0),
            experiment -> Map.of(experiment.name(), 2.0),
            preset -> Map.of("presented-" + preset.id(), 3.0)));
  }

  @Test
  void printsOneJsonObjectWithLossAndFiveTimes() throws IOException {
    Path file = directory.resolve("T9.bin");
    BenchTestData.write(file, BenchTestData.NUMBERS);
    assertThat(run("--data", directory.toString(), "--json")).isEqualTo(0);
    JsonNode task = new ObjectMapper().readTree(out.toString()).get("tasks").get(0);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(task.get("name").asText()).isEqualTo("T9");
    assertThat(task.get("finalLoss").asDouble())
        .isCloseTo(halfSquaredErrorAfterOneEpoch(BenchFile.read(file)), within(1e-12));
    assertThat(task.get("nanosPerSampleEpoch")).hasSize(5);
    for (JsonNode nanos : task.get("nanosPerSampleEpoch")) {
      assertThat(nanos.asDouble()).isPositive();
    }
  }

  @Test
  void saysWhichKernelIsMeasured() throws IOException {
    BenchTestData.write(directory.resolve("T9.bin"), BenchTestData.NUMBERS);
    assertThat(run("--data", directory.toString())).isEqualTo(0);
    int lanes = Kernels.lanes();
    assertThat(out.toString().lines().findFirst())
        .hasValue(lanes == 1 ? "plain kernel" : "kernel of vectors, " + lanes + " numbers in each");
  }

  @Test
  void measuresATableOfTheRowsAskedForInProportionToAMillion() throws Exception {
    // what a thread has been given of the heap counts as a whole: some 20 MB of a large one
    ImportBench.Result result = ImportBench.run(500_000);
    assertThat(result.rows()).isEqualTo(500_000);
    assertThat(result.fileMegabytes()).isBetween(120.0, 140.0);
    // the heap of tests that share this process comes and goes: only the peak is sure to be seen
    assertThat(result.peakMegabytes())
        .isGreaterThan(20 * 8 * 0.5)
        .isGreaterThan(result.keptMegabytes() * 0.9);
    assertThat(result.seconds()).isPositive();
  }

  @Test
  void growingNetworksHaveTenTimesTheWeightsEach() {
    int weights = 100;
    for (BenchTask task : BenchShapes.growing()) {
      assertThat(task.spec().parameterCount()).isBetween(weights * 6 / 10, weights);
      weights *= 10;
    }
    assertThat(weights).isEqualTo(10_000_000);
  }

  @Test
  void growthIsPrintedAsATableAndAsJson() throws IOException {
    GrowthBench.GrowthReport report =
        new GrowthBench.GrowthReport(
            8,
            List.of(new GrowthBench.Training("5 – 5 relu", 90, 450, 5)),
            new ImportBench.Result(1000, 20, 130, 2.5, 600, 160));
    report.writeText(new PrintWriter(out, true));
    assertThat(out.toString().lines())
        .containsExactly(
            "kernel of vectors, 8 numbers in each",
            "",
            "  weights  ns/sample/epoch        by weight  network",
            "       90            450.0            5.000  5 – 5 relu",
            "",
            "import of a table, for each million rows of 20 columns, measured on 1000",
            "file                130.00 MB",
            "time                  2.50 s",
            "heap, at most       600.00 MB",
            "heap, afterwards    160.00 MB");
    JsonNode json = new ObjectMapper().valueToTree(report);
    assertThat(json.at("/training/0/nanosPerSampleEpochAndWeight").asDouble()).isEqualTo(5);
    assertThat(json.at("/import/peakMegabytes").asDouble()).isEqualTo(600);
    assertThat(json.get("lanes").asInt()).isEqualTo(8);
  }

  @Test
  void rowsBelongToGrowthAndAreBounded() {
    assertThat(run("--rows", "5")).isEqualTo(2);
    assertThat(run("--growth", "--rows", "0")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--rows goes with --growth only.")
        .contains("--rows takes 1 to 10000000 rows, not 0.");
  }

  @Test
  void travelsThroughARunAndSaysWhatItsHistoryTakes() throws IOException {
    assertThat(run("--travel", "50", "--json")).isEqualTo(0);
    JsonNode figures = new ObjectMapper().readTree(out.toString());
    assertThat(figures.get("epochs").asInt()).isEqualTo(50);
    assertThat(figures.get("historyMegabytes").asDouble()).isBetween(0.05, 1.0);
    assertThat(figures.get("jumpMaxMillis").asDouble())
        .isGreaterThanOrEqualTo(figures.get("jumpMedianMillis").asDouble());
  }

  @Test
  void measuresTheWindowWhileItTrainsOrRecalls() {
    assertThat(run("--window", "--experiment", "recall", "--json")).isEqualTo(0);
    assertThat(run("--window", "--preset", "document", "--json")).isEqualTo(0);
    assertThat(out.toString().lines()).containsExactly("{\"recall\":2.0}", "{\"document\":1.0}");
    assertThat(run("--window", "--preset", "document", "--experiment", "recall")).isEqualTo(2);
    assertThat(run("--experiment", "recall")).isEqualTo(2);
    assertThat(err.toString()).contains("not both").contains("--experiment goes with --window");
  }

  @Test
  void refusesATravelThatGoesNowhere() {
    assertThat(run("--travel", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--travel takes 1 to");
  }

  private static double halfSquaredErrorAfterOneEpoch(BenchTask task) {
    Kernel kernel = Kernels.of(task.spec(), Loss.MEAN_SQUARED_ERROR, 2);
    kernel.load(task.start());
    UpdateRule rule = new UpdateRule(Optimizer.SGD, 0.05, 0, 0, 0); // one output: half the rate
    int[] order = {0, 1, 2};
    kernel.train(task.samples(), order, 0, 2, rule);
    kernel.train(task.samples(), order, 2, 3, rule);
    Parameters end = kernel.parameters();
    double sum = 0;
    for (int row = 0; row < 3; row++) {
      double a = ForwardPass.of(end, task.samples().input(row)).output()[0];
      sum += 0.5 * (a - task.samples().target(row, 0)) * (a - task.samples().target(row, 0));
    }
    return sum / 3;
  }

  @Test
  void builtInTasksHaveTheShapesOfTheTarget() {
    assertThat(BenchShapes.all())
        .extracting(task -> task.samples().rows() + " × " + task.spec() + " / " + task.batch())
        .containsExactly(
            "120 × 4 – 10 tanh – 3 tanh, 83 parameters / 120",
            "120 × 4 – 10 tanh – 3 tanh, 83 parameters / 10",
            "250 × 2 – 4 tanh – 2 tanh – 1 tanh, 25 parameters / 10",
            "1437 × 64 – 32 relu – 10 softmax, 2410 parameters / 32",
            "1024 × 784 – 128 relu – 64 relu – 10 softmax, 109386 parameters / 64");
  }

  @Test
  void aMissingDirectoryEndsWithTwoAndASentence() {
    assertThat(run("--data", directory.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no directory ");
  }

  @Test
  void aDirectoryWithoutTasksEndsWithTwoAndASentence() {
    assertThat(run("--data", directory.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no *.bin in ");
  }

  @Test
  void whatIsPresentedIsMeasuredInTheWindowAlone() {
    assertThat(run("--window", "--present")).isZero();
    assertThat(run("--window", "--present", "--preset", "digits")).isZero();
    assertThat(out.toString()).contains("presented-repaired").contains("presented-digits");
    assertThat(run("--present")).isEqualTo(2);
    assertThat(run("--window", "--present", "--experiment", "recall")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--present goes with --window only.")
        .contains("Give one of --present and --experiment, not both.");
  }

  @Test
  void theWindowIsMeasuredByThePresetAskedFor() {
    assertThat(run("--window", "--preset", "digits")).isZero();
    assertThat(out.toString()).contains("digits");
  }

  @Test
  void aPresetWithoutTheWindowIsRefused() {
    assertThat(run("--preset", "digits")).isEqualTo(2);
    assertThat(err.toString()).contains("--preset goes with --window only.");
  }
}
