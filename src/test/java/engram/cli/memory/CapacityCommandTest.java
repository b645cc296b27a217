package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.Interruption;
import engram.cli.JsonRun;
import engram.cli.ProgressBar;
import engram.cli.Watch;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityRuns;
import engram.memory.recall.MemoryModel;
import engram.memory.recall.StorageRule;
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
import org.junit.jupiter.params.provider.ValueSource;

/** {@code engram memory capacity} measures curves and prints them. */
@Timeout(300)
class CapacityCommandTest {

  private static CommandLineRun run(String... options) {
    String[] line =
        Stream.concat(Stream.of("memory", "capacity"), Arrays.stream(options))
            .toArray(String[]::new);
    return CommandLineRun.of(line);
  }

  private static CommandLineRun good(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  private static JsonNode json(String... options) throws IOException {
    String[] all =
        Stream.concat(Stream.of("--json"), Arrays.stream(options)).toArray(String[]::new);
    CommandLineRun run = good(all);
    assertThat(run.out()).hasLineCount(1);
    return JsonRun.of(run);
  }

  @Test
  void aTableHasALineALoadAndAColumnANetwork() {
    List<String> lines =
        good("--neurons", "50,100", "--loads", "0.05,0.3,1", "--trials", "3")
            .out()
            .lines()
            .toList();
    assertThat(lines.get(0)).isEqualTo("Hebb's rule, 3 trials from seed 42");
    assertThat(lines.get(1))
        .isEqualTo(
            "Share of patterns that come back with an overlap of 0.95 or more, asked with the"
                + " pattern itself");
    assertThat(lines.get(3)).matches("patterns / N +N = 50 +std +N = 100 +std");
    assertThat(lines.get(4)).matches("0\\.05 +1\\.000 +0\\.000 +1\\.000 +0\\.000");
    assertThat(lines.get(6)).matches("1 .*");
    assertThat(lines)
        .contains("std is divided by the number of trials")
        .anyMatch(
            line ->
                line.matches(
                    "With 50 neurons half of the patterns come back at 0\\.\\d{3} patterns a"
                        + " neuron"))
        .last()
        .isEqualTo(
            "With very many neurons none comes back beyond 0.138 (Amit, Gutfreund and Sompolinsky"
                + " 1985)");
  }

  @Test
  void theObjectHoldsEachCurve() throws IOException {
    JsonNode json = json("--neurons", "40,80", "--trials", "2", "--seed", "9", "--noise", "0.1");
    assertThat(JsonRun.keys(json))
        .containsExactly("rule", "trials", "seed", "noise", "enough", "curves", "seconds");
    assertThat(json.get("curves")).hasSize(2);
    JsonNode curve = json.at("/curves/1");
    assertThat(JsonRun.keys(curve)).containsExactly("neurons", "halfAt", "points");
    assertThat(curve.get("neurons").intValue()).isEqualTo(80);
    assertThat(curve.get("points")).hasSize(CapacityPlan.USUAL_LOADS.size());
    JsonNode last = curve.at("/points/23");
    assertThat(last.get("load").doubleValue()).isEqualTo(0.25);
    assertThat(last.get("patterns").intValue()).isEqualTo(20);
    assertThat(last.get("mean").doubleValue())
        .isBetween(last.get("lowest").doubleValue(), last.get("highest").doubleValue());
  }

  @Test
  void theSameSeedGivesTheSameCurve() throws IOException {
    String[] options = {"--neurons", "30", "--trials", "2", "--rule", "storkey"};
    assertThat(json(options).get("curves")).isEqualTo(json(options).get("curves"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"storkey", "pseudo-inverse", "softmax"})
  void everyRuleHoldsMoreThanHebbs(String rule) throws IOException {
    String[] options = {"--neurons", "100", "--loads", "0.2,0.3", "--trials", "3"};
    String[] other =
        Stream.concat(Stream.of("--rule", rule), Arrays.stream(options)).toArray(String[]::new);
    assertThat(json(other).at("/curves/0/points/0/mean").doubleValue())
        .isGreaterThan(json(options).at("/curves/0/points/0/mean").doubleValue() + 0.2);
  }

  @Test
  void theSoftmaxNetworkTellsTheBetaOfEachSize() throws IOException {
    String[] options = {
      "--rule", "softmax", "--neurons", "25,100", "--loads", "2", "--trials", "1"
    };
    JsonNode json = json(options);
    assertThat(json.at("/curves/0/beta").doubleValue()).isEqualTo(0.2);
    assertThat(json.at("/curves/1/beta").doubleValue()).isEqualTo(0.1);
    assertThat(json.at("/curves/1/halfAt").isNull()).isTrue();
    assertThat(good(options).out())
        .startsWith("The modern (softmax) network, beta 0.2000, 0.1000, 1 trial from seed 42");
  }

  @Test
  void aTerminalSeesABarThatLeavesNothingBehind() {
    CommandLineRun run =
        CommandLineRun.of(
            true, "memory", "capacity", "--neurons", "200", "--trials", "12", "--json");
    assertThat(run.err()).contains("] 200 neurons, trial ", " of 12").endsWith("\r");
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void itEndsAtTheNextStepWhenAsked() {
    ProgressBar bar = new ProgressBar(new PrintWriter(new StringWriter()), false);
    CapacityPlan plan = CapacityPlan.of(new MemoryModel.Pairwise(StorageRule.HEBB), 1000, 1000, 1);
    try (Interruption interruption = new Interruption(bar)) {
      Thread signal = new Thread(interruption::ask);
      signal.start();
      Watch watch = new Watch(bar, interruption);
      CapacityRuns runs = new CapacityRuns(List.of(plan));
      assertThatThrownBy(() -> watch.finish(runs, runs::now))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--neurons 5 | --neurons takes ascending whole numbers from 10 to 1000 with commas between,"
            + " not \"5\".",
        "--neurons 100,50 | --neurons takes ascending whole numbers from 10 to 1000 with commas"
            + " between, not \"100,50\".",
        "--neurons 10.5 | --neurons takes ascending whole numbers from 10 to 1000 with commas"
            + " between, not \"10.5\".",
        "--loads 0.2,0.1 | --loads takes ascending numbers above 0 and up to 100 with commas"
            + " between, not \"0.2,0.1\".",
        "--loads 0 | --loads takes ascending numbers above 0 and up to 100 with commas between, not"
            + " \"0\".",
        "--loads 3 | --loads of --rule hebb with 100 neurons go up to 1, not \"3\".",
        "--rule softmax --neurons 1000 --loads 20 | --loads of --rule softmax with 1000 neurons go"
            + " up to 10, not \"20\".",
        "--trials 0 | --trials takes a whole number from 1 to 1000, not \"0\".",
        "--noise 1 | --noise takes a number from 0 to 0.5, not \"1\".",
        "--rule storkey --beta 2 | --beta needs --rule softmax, not \"storkey\".",
      })
  void aWrongLineGetsItsSentence(String options, String sentence) {
    CommandLineRun run = run(options.split(" "));
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
