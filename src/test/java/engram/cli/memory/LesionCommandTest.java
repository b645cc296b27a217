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
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionSetup;
import engram.training.recipe.Preset;
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

/** {@code engram memory lesion} takes a trained network apart. */
@Timeout(300)
class LesionCommandTest {

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "lesion"), Arrays.stream(options))
            .toArray(String[]::new));
  }

  private static CommandLineRun good(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  @Test
  void aTableHasALineAShare() {
    List<String> lines =
        good("--preset", "repaired", "--draws", "2", "--retrain", "3").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("4 – 10 tanh – 3 tanh, 83 parameters, preset repaired");
    assertThat(lines.get(1)).isEqualTo("In random order, 2 draws from seed 42");
    assertThat(lines.get(3)).matches("share removed +weights +test +std +training +touched +table");
    assertThat(lines.get(4)).matches("0\\.000 +0 +0\\.967 +0\\.000 +0\\.967 +0\\.000 +1\\.000");
    assertThat(lines.get(24)).matches("1\\.000 +70 +.* 0\\.000");
    assertThat(lines)
        .last()
        .asString()
        .matches(
            "0\\.5 of the weights removed: accuracy on the test samples 0\\.\\d{3}, after 3 epochs"
                + " of training 0\\.\\d{3}");
  }

  @Test
  void theObjectHoldsEachPoint() throws IOException {
    JsonNode json =
        JsonRun.of(
            good(
                "--json",
                "--remove",
                "neurons",
                "--order",
                "strongest",
                "--share",
                "0.3",
                "--retrain",
                "4",
                "--preset",
                "moons"));
    assertThat(JsonRun.keys(json))
        .containsExactly(
            "preset",
            "network",
            "parametersSha256",
            "remove",
            "parts",
            "order",
            "draws",
            "seed",
            "points",
            "recovery");
    assertThat(json.get("parts").intValue()).isEqualTo(6);
    assertThat(json.get("draws").intValue()).isEqualTo(1);
    assertThat(json.get("points")).hasSize(21);
    JsonNode last = json.at("/points/20");
    assertThat(last.get("removed").intValue()).isEqualTo(6);
    assertThat(last.get("holes").doubleValue()).isEqualTo(1);
    assertThat(last.at("/touched/mean").doubleValue()).isGreaterThan(0.9);
    assertThat(json.at("/recovery/test")).hasSize(5);
    assertThat(json.at("/recovery/share").doubleValue()).isEqualTo(0.3);
  }

  @Test
  void aTerminalSeesABarThatLeavesNothingBehind() {
    CommandLineRun run = CommandLineRun.of(true, "memory", "lesion", "--preset", "blobs", "--json");
    assertThat(run.err()).contains("] training again").endsWith("\r");
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void itEndsAtTheNextStepWhenAsked() {
    ProgressBar bar = new ProgressBar(new PrintWriter(new StringWriter()), false);
    LesionSetup setup =
        new LesionSetup(
            Preset.DIGITS,
            LesionKind.WEIGHTS,
            LesionOrder.RANDOM,
            LesionPlan.MOST_DRAWS,
            0.5,
            1,
            1);
    try (Interruption interruption = new Interruption(bar)) {
      Thread signal = new Thread(interruption::ask);
      signal.start();
      ExperimentMeasuring measuring = new ExperimentMeasuring(new Watch(bar, interruption));
      assertThatThrownBy(() -> measuring.measure(new Experiment.Lesion(setup)))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--remove biases | --remove takes weights or neurons, not \"biases\".",
        "--order weakest | --order takes random or strongest, not \"weakest\".",
        "--order strongest --draws 5 | --draws needs --order random, not \"strongest\".",
        "--draws 0 | --draws takes a whole number from 1 to 1000, not \"0\".",
        "--share 2 | --share takes a number from 0 to 1, not \"2\".",
        "--retrain -1 | --retrain takes a whole number from 0 to 10000, not \"-1\".",
        "--preset sine | --preset takes one that learns classes here, not \"sine\".",
        "--preset gauss --remove neurons | --remove neurons needs hidden neurons, which --preset"
            + " gauss has not.",
      })
  void aWrongLineGetsItsSentence(String options, String sentence) {
    CommandLineRun run = run(options.split(" "));
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
