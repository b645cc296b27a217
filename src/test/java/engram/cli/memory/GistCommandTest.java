package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code engram memory gist} measures a pattern that nobody shows, and prints what came of it. */
class GistCommandTest {
  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "gist"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode json(String... options) throws IOException {
    return JsonRun.of(
        run(Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new)));
  }

  @Test
  void theReportSaysAllThatACheckNeeds() throws IOException {
    JsonNode json = json("--pattern", "H", "--seeds", "3", "--seed", "7");
    assertThat(json.get("pattern").asText()).isEqualTo("H");
    assertThat(json.get("copies").asInt()).isEqualTo(15);
    assertThat(json.get("noise").asDouble()).isEqualTo(0.15);
    assertThat(json.get("seed").asInt()).isEqualTo(7);
    assertThat(json.get("cells")).hasSize(10);
    assertThat(json.get("chanceOfVote").asDouble()).isBetween(0.9408, 0.9409);
    assertThat(json.get("trials")).hasSize(3);
    double sum = 0;
    for (JsonNode trial : json.get("trials")) {
      assertThat(trial.get("copiesSha256").asText()).hasSize(64);
      assertThat(trial.get("cue")).hasSize(10);
      assertThat(trial.get("recalled")).hasSize(10);
      sum += trial.get("energyPerCell").get("pattern").asDouble();
    }
    assertThat(json.get("means").get("energyPerCell").get("pattern").asDouble())
        .isBetween(sum / 3 - 1e-12, sum / 3 + 1e-12);
  }

  @Test
  void anEvenNumberOfCopiesHasNoChanceSinceThereCanBeATie() throws IOException {
    JsonNode json = json("--copies", "4", "--seeds", "1");
    assertThat(json.get("chanceOfVote").isNull()).isTrue();
    CommandLineRun text = run("--copies", "4", "--seeds", "1");
    assertThat(text.out()).contains("4 corrupted versions of A").doesNotContain("chance");
  }

  @Test
  void anUnknownPatternIsASentence() {
    CommandLineRun run = run("--pattern", "Q7");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("--pattern takes ").contains("not \"Q7\"");
  }
}
