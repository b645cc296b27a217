package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code engram memory spacing} says when to learn again. */
class SpacingCommandTest {
  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "spacing"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode json(String... options) throws IOException {
    return JsonRun.of(
        run(Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new)));
  }

  @Test
  void theReportSaysAllThatACheckNeeds() throws IOException {
    JsonNode json = json("--gap", "7", "--sessions", "34,34,34");
    assertThat(json.get("stores").asInt()).isEqualTo(12);
    assertThat(json.get("gap").asDouble()).isEqualTo(7);
    assertThat(json.get("delay").asDouble()).isEqualTo(35);
    assertThat(json.get("recalled").asDouble()).isCloseTo(0.757168262, within(1e-9));
    double strength = 0;
    double weights = 0;
    for (JsonNode store : json.get("perStore")) {
      weights += store.get("weight").asDouble();
      strength += store.get("weight").asDouble() * store.get("level").asDouble();
    }
    assertThat(json.get("perStore")).hasSize(12);
    assertThat(weights).isCloseTo(1, within(1e-12));
    assertThat(json.get("strength").asDouble()).isCloseTo(strength, within(1e-12));
    assertThat(json.get("rmse").get("spacing").asDouble()).isCloseTo(4.158, within(0.0005));
    assertThat(json.get("rmse").get("forgetting").asDouble()).isCloseTo(2.885, within(0.0005));
    assertThat(json.get("means")).hasSize(37);
    JsonNode best = json.get("bestGaps").get(1);
    assertThat(best.get("delay").asDouble()).isEqualTo(35);
    assertThat(best.get("gap").asDouble()).isCloseTo(5.693, within(0.0005));
    assertThat(best.get("people").asDouble()).isEqualTo(11);
    JsonNode exam = json.get("exam");
    assertThat(exam.get("sessions")).hasSize(3);
    assertThat(exam.get("recalled").asDouble()).isCloseTo(0.993, within(0.0005));
    assertThat(exam.get("later").asDouble()).isCloseTo(0.597, within(0.0005));
  }

  @Test
  void theMapHasACellForEachGapAndDelay() throws IOException {
    JsonNode map = json().get("map");
    assertThat(map.get("gaps")).hasSize(121);
    assertThat(map.get("delays")).hasSize(61);
    assertThat(map.get("recalled")).hasSize(61);
    for (JsonNode row : map.get("recalled")) assertThat(row).hasSize(121);
    assertThat(map.get("bestGaps")).hasSize(61);
  }

  @Test
  void oneStoreHasNoBestGap() throws IOException {
    JsonNode json = json("--stores", "1");
    for (JsonNode best : json.get("bestGaps")) assertThat(best.path("gap").isNumber()).isFalse();
    for (JsonNode best : json.get("map").get("bestGaps")) assertThat(best.isNull()).isTrue();
    assertThat(run("--stores", "1").out()).contains("none").startsWith("1 leaking store, learned");
  }

  @Test
  void theTextSaysWhatTheMemoryRecallsAndPeopleDid() {
    String out = run("--gap", "0", "--delay", "7").out();
    assertThat(out)
        .startsWith(
            "12 leaking stores, learned again after 3 min and asked 7 d later: recalled 0.833")
        .contains("RMSE 4.16 points with two sessions, 2.89 with one")
        .contains("3 sessions on day 0, 11.67, 23.33: in the exam on day 35 0.979 recalled");
  }

  @Test
  void whatIsWrongIsASentence() {
    CommandLineRun late = run("--sessions", "1,40");
    assertThat(late.exitCode()).isEqualTo(2);
    assertThat(late.err())
        .isEqualTo(
            "The last session is on day 40; choose a later day for --exam than \"35\"."
                + System.lineSeparator());
    CommandLineRun unordered = run("--sessions", "3,1");
    assertThat(unordered.exitCode()).isEqualTo(2);
    assertThat(unordered.err())
        .startsWith("--sessions takes ascending days from 0 to 1000 with commas between, 20 at");
    CommandLineRun many = run("--stores", "21");
    assertThat(many.exitCode()).isEqualTo(2);
    assertThat(many.err()).startsWith("--stores takes a whole number from 1 to 20");
  }
}
