package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code engram memory heads} asks three machines and trains heads. */
class HeadsCommandTest {
  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "heads"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void sceneryThatIsNoneIsASentence() {
    CommandLineRun run = run("--scenery", "middle");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("middle", "ten rows of ten # and .");
  }

  @Test
  void theReportSaysAllThatACheckNeeds() throws IOException {
    JsonNode json =
        JsonRun.of(run("--json", "--seeds", "2", "--seed", "7", "--noise", "0", "--beta", "1"));
    assertThat(json.get("noise").asDouble()).isZero();
    assertThat(json.get("learningRate").asDouble()).isEqualTo(0.02);
    assertThat(json.get("scenery").asText()).isEqualTo("right");
    assertThat(json.get("seeds").asInt()).isEqualTo(2);
    assertThat(json.get("letters")).hasSize(25);
    for (JsonNode letter : json.get("letters")) {
      assertThat(letter.get("table").asInt()).isEqualTo(letter.get("stored").asInt());
      assertThat(letter.get("head").asInt()).isEqualTo(letter.get("stored").asInt());
    }
    for (JsonNode patterns : json.get("random")) {
      assertThat(patterns.get("trials")).hasSize(2);
      double sum = 0;
      for (JsonNode trial : patterns.get("trials")) {
        assertThat(trial.get("patterns").asInt()).isEqualTo(patterns.get("patterns").asInt());
        assertThat(trial.get("sha256").asText()).hasSize(64);
        sum += trial.get("hopfield").asDouble();
      }
      assertThat(patterns.get("hopfield").asDouble()).isBetween(sum / 2 - 1e-12, sum / 2 + 1e-12);
    }
    assertThat(json.get("heads")).hasSize(2);
    for (JsonNode head : json.get("heads")) {
      assertThat(head.get("gaze")).hasSize(100);
      assertThat(head.get("moments")).hasSize(81);
      assertThat(head.get("querySha256").asText()).isNotEqualTo(head.get("keySha256").asText());
    }
    JsonNode end = json.get("means").get(80);
    assertThat(end.get("updates").asInt()).isEqualTo(3200);
    assertThat(end.get("letterGaze").asDouble())
        .isGreaterThan(4 * end.get("sceneryGaze").asDouble());
  }

  @Test
  void theTextHasAllThreeTables() {
    assertThat(run("--seeds", "1", "--scenery", "bottom").out())
        .contains(
            "cues with 0.2 of the cells turned over; the head has beta 0.1",
            "Random patterns of 100 cells",
            "1 head from seed 42: bottom scenery, 12 sights, learning rate 0.02",
            "Right of 400 episodes");
  }

  @Test
  void aRateThatIsTooLargeIsASentence() {
    CommandLineRun run = run("--learning-rate", "0.5");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--learning-rate", "above 0 and up to 0.2", "0.5");
  }
}
