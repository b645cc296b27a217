package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.Interruption;
import engram.cli.JsonRun;
import engram.cli.ProgressBar;
import engram.cli.Watch;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code engram memory forgetting} learns two tasks and prints what is left of the first. */
@Timeout(300)
class ForgettingCommandTest {

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "forgetting"), Arrays.stream(options))
            .toArray(String[]::new));
  }

  private static CommandLineRun good(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  private static JsonNode json(String... options) throws IOException {
    CommandLineRun run =
        good(Stream.concat(Stream.of("--json"), Arrays.stream(options)).toArray(String[]::new));
    assertThat(run.out()).hasLineCount(1);
    return JsonRun.of(run);
  }

  @Test
  void aTableHasALineACureAndSomeEpochs() {
    List<String> lines = good("--epochs", "7").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("4 – 10 tanh – 3 softmax, 83 parameters, seed 42");
    assertThat(lines.get(1)).isEqualTo("Old task: versicolor, virginica; 80 rows, 100 epochs");
    assertThat(lines.get(2)).isEqualTo("New task: setosa, versicolor; 81 rows, 7 epochs");
    assertThat(lines.get(4)).matches("old/new after +start +1 +2 +5 +7");
    assertThat(lines.get(5)).matches("none +1\\.000/0\\.474 .*");
    assertThat(lines.get(6)).startsWith("rehearsal 0.2 ");
    assertThat(lines.get(7)).startsWith("sleep 1 ");
    assertThat(lines.get(8)).startsWith("elastic 100 ");
    assertThat(lines.get(9)).startsWith("slow 0.1 ");
    assertThat(lines.get(10))
        .isEqualTo("Accuracy on the test samples of both tasks while the new one is learned");
    assertThat(lines).hasSize(11);
  }

  @Test
  void theObjectHoldsEveryEpoch() throws IOException {
    JsonNode json =
        json("--set", "list", "--cure", "rehearsal,none", "--share", "1", "--epochs", "30");
    assertThat(JsonRun.keys(json))
        .containsExactly(
            "set",
            "network",
            "learningRate",
            "batchSize",
            "seed",
            "oldTask",
            "newTask",
            "first",
            "learned",
            "cures",
            "seconds");
    assertThat(json.at("/first/old")).hasSize(201);
    assertThat(json.at("/oldTask/classes")).hasSize(8);
    assertThat(json.get("cures")).hasSize(2);
    JsonNode cure = json.at("/cures/0");
    assertThat(JsonRun.keys(cure))
        .containsExactly(
            "cure", "share", "diverged", "old", "new", "oldLoss", "newLoss", "parametersSha256");
    assertThat(cure.get("share").doubleValue()).isEqualTo(1);
    assertThat(cure.get("old")).hasSize(31);
    assertThat(cure.at("/old/30").doubleValue()).isEqualTo(1);
    assertThat(json.at("/cures/1/cure").textValue()).isEqualTo("none");
    assertThat(json.at("/cures/1/old/30").doubleValue()).isLessThan(0.3);
  }

  @Test
  void theSameSeedGivesTheSameCurves() throws IOException {
    String[] options = {"--epochs", "5", "--seed", "9", "--cure", "sleep", "--cure", "slow"};
    assertThat(json(options).get("cures")).isEqualTo(json(options).get("cures"));
  }

  @Test
  void weightsThatGrowBeyondAllBoundsAreTold() throws IOException {
    String[] options = {"--cure", "elastic", "--strength", "1e9", "--epochs", "2"};
    assertThat(good(options).out())
        .contains("diverged")
        .endsWith(
            "elastic 1000000000: the weights grew beyond all bounds in epoch 1. Try a smaller"
                + " --strength."
                + System.lineSeparator());
    assertThat(json(options).at("/cures/0/diverged").booleanValue()).isTrue();
  }

  @Test
  void aTerminalSeesABarThatLeavesNothingBehind() {
    CommandLineRun run =
        CommandLineRun.of(
            true, "memory", "forgetting", "--set", "digits", "--cure", "none", "--json");
    assertThat(run.err()).contains("] second task, remedy none").endsWith("\r");
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void itEndsAtTheNextEpochWhenAsked() {
    ProgressBar bar = new ProgressBar(new PrintWriter(new StringWriter()), false);
    ForgettingSetup setup =
        new ForgettingSetup(
            ForgettingSet.DIGITS,
            ForgettingPlan.MOST_EPOCHS,
            ForgettingPlan.MOST_EPOCHS,
            1,
            List.of(ForgettingCure.NONE));
    Experiment experiment =
        new Experiment.Forgetting(setup, ForgettingCure.Kind.NONE, setup.total());
    try (Interruption interruption = new Interruption(bar)) {
      Thread signal = new Thread(interruption::ask);
      signal.start();
      ExperimentMeasuring measuring = new ExperimentMeasuring(new Watch(bar, interruption));
      assertThatThrownBy(() -> measuring.measure(experiment))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--set mnist | --set takes iris, digits or list, not \"mnist\".",
        "--cure none,pills | --cure takes none, rehearsal, sleep, elastic or slow, not \"pills\".",
        "--share 1.5 | --share takes a number from 0 to 1, not \"1.5\".",
        "--dreams 21 | --dreams takes a number from 0 to 20, not \"21\".",
        "--strength -1 | --strength takes a number from 0 up, not \"-1\".",
        "--slower 0 | --slower takes a number above 0 and up to 1, not \"0\".",
        "--epochs 0 | --epochs takes a whole number from 1 to 10000, not \"0\".",
        "--cure none,slow --share 0.5 | --share needs --cure rehearsal, which is not among"
            + " \"none,slow\".",
        "--cure none --strength 5 | --strength needs --cure elastic, which is not among \"none\".",
      })
  void aWrongLineGetsItsSentence(String options, String sentence) {
    CommandLineRun run = run(options.split(" "));
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
