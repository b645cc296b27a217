package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code engram memory sleep} measures lives, and prints what they recall at the end. */
class SleepCommandTest {
  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "sleep"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void anyNightsCanBeSpentAwake() {
    assertThat(run("--seeds", "1", "--awake-nights", "2,5-6").out())
        .contains("awake in the nights 2, 5, 6");
    assertThat(run("--awake-nights", "7-5").err()).contains("--awake-nights", "such as 2,5-7");
    assertThat(run("--awake-nights", "3", "--awake", "2").err()).contains("not both");
  }

  @Test
  void theReportSaysAllThatACheckNeeds() throws IOException {
    JsonNode json =
        JsonRun.of(run("--json", "--seeds", "2", "--seed", "7", "--shows", "20", "--cut", "11"));
    assertThat(json.get("teacher").asText()).isEqualTo("dreams");
    assertThat(json.get("learningRate").asDouble()).isEqualTo(0.01);
    assertThat(json.get("cut").asInt()).isEqualTo(11);
    assertThat(json.get("lives")).hasSize(2);
    assertThat(json.get("ages")).hasSize(12);
    double[] sums = new double[13];
    for (JsonNode life : json.get("lives")) {
      assertThat(life.get("slowSha256").asText()).hasSize(64);
      assertThat(life.get("letters")).hasSize(24);
      assertThat(life.get("dreams")).as("the last night is behind the cut").isEmpty();
      for (JsonNode letter : life.get("letters")) {
        assertThat(letter.get("strength").asDouble()).isZero();
        sums[letter.get("age").asInt()] += letter.get("withoutFast").asDouble();
      }
    }
    for (JsonNode age : json.get("ages")) {
      double mean = sums[age.get("age").asInt()] / 4;
      assertThat(age.get("withoutFast").asDouble()).isBetween(mean - 1e-12, mean + 1e-12);
      assertThat(age.get("dreamt").asDouble()).isZero();
    }
  }

  @Test
  void theLastNightsDreamsAreCountedByAge() throws IOException {
    JsonNode json = JsonRun.of(run("--json", "--seeds", "1", "--shows", "50"));
    double sum = 0;
    double strengths = 0;
    for (JsonNode age : json.get("ages")) {
      sum += age.get("dreamt").asDouble();
      strengths += age.get("strength").asDouble();
    }
    assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
    assertThat(strengths).isBetween(1 - 1e-12, 1 + 1e-12);
    assertThat(json.get("lives").get(0).get("dreams")).hasSize(50);
  }

  @Test
  void theTextSaysWhoTaughtTheSlowNetwork() {
    assertThat(run("--seeds", "1", "--awake", "2", "--awake-from", "4", "--cut", "9").out())
        .contains("1 life of 12 days", "awake for 2 nights from night 4", "out after night 9");
    assertThat(run("--seeds", "1", "--teacher", "day", "--shows", "10").out())
        .contains("learns from 10 shows of a day at rate 0.01", "nothing is cut out");
  }

  @Test
  void anUnknownTeacherIsASentence() {
    CommandLineRun run = run("--teacher", "owl");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("dreams", "day", "not \"owl\"");
  }
}
