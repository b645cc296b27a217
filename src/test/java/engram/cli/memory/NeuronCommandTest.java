package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.memory.NeuronCourse;
import engram.memory.NeuronRule;
import engram.memory.NeuronSetup;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuronCommandTest {

  @Test
  void theTableSaysWhatEachRuleFound() {
    CommandLineRun run = CommandLineRun.of("memory", "neuron");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().limit(2))
        .containsExactly(
            "120 points, classes across the longest direction, turned by 30 degrees, seed 42",
            "Learning rate 0.02, one point an update");
    assertThat(run.out()).containsPattern("(?m)^oja +1000 .*$");
  }

  @Test
  void theObjectHoldsTheNumbersOfTheWindow() throws IOException {
    JsonNode json = JsonRun.of(CommandLineRun.of("memory", "neuron", "--json"));
    NeuronCourse course = NeuronCourse.of(NeuronSetup.USUAL);
    JsonNode oja = json.get("rules").get(1);
    assertThat(oja.get("rule").textValue()).isEqualTo("oja");
    assertThat(oja.get("weights").get(0).doubleValue())
        .isEqualTo(course.weights(NeuronRule.OJA, NeuronCourse.STEPS)[0]);
    assertThat(oja.get("length").doubleValue()).isCloseTo(1, within(0.1));
    assertThat(json.get("leastSquares")).hasSize(2);
  }

  @Test
  void aRuleThatRanAwayIsTold() {
    CommandLineRun run = CommandLineRun.of("memory", "neuron", "--rate", "1");
    assertThat(run.out()).containsPattern("hebb: the weights grew beyond all bounds in update \\d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--shape round | --shape takes across, along or mixed, not \"round\".",
        "--degrees 181 | --degrees takes a number from 0 to 180, not \"181\".",
        "--rate 0 | --rate takes a number from 0.001 to 1, not \"0\".",
        "--lesson all | --lesson takes one-point or all-points, not \"all\"."
      })
  void wrongOptionsAreToldInASentence(String options, String sentence) {
    String[] parts = options.split(" ");
    CommandLineRun run = CommandLineRun.of("memory", "neuron", parts[0], parts[1]);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip()).isEqualTo(sentence);
  }
}
