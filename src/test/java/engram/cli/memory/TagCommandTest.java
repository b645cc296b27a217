package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.memory.tag.DigitsMeasure;
import engram.memory.tag.TagMeasure;
import engram.memory.tag.TagStudy;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code engram memory tag} measures mice, and prints them beside people's. */
class TagCommandTest {
  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "tag"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void theReportSaysAllThatACheckNeeds() throws IOException {
    JsonNode json =
        JsonRun.of(
            run(
                "--json",
                "--seeds",
                "3",
                "--seed",
                "4294967295",
                "--firing",
                "20",
                "--light",
                "2"));
    assertThat(json.get("firing").asInt()).isEqualTo(20);
    assertThat(json.get("light").asDouble()).isEqualTo(2);
    assertThat(json.get("excitable").asInt()).isEqualTo(60);
    assertThat(json.get("means")).hasSize(TagMeasure.values().length);
    assertThat(json.get("studies")).hasSize(TagStudy.values().length);
    assertThat(json.get("mice")).hasSize(3);
    assertThat(json.get("mice").get(0).get("seed").asLong()).isEqualTo(4294967295L);
    assertThat(json.get("mice").get(1).get("seed").asLong()).isZero();
    for (TagMeasure each : TagMeasure.values()) {
      double sum = 0;
      for (JsonNode mouse : json.get("mice")) {
        assertThat(mouse.get("sha256").asText()).hasSize(64);
        sum += mouse.get("values").get(each.id()).asDouble();
      }
      assertThat(json.get("means").get(each.id()).get("mean").asDouble())
          .isCloseTo(sum / 3, within(1e-12));
    }
  }

  @Test
  void theTextHasEveryGroupAndBothSigns() {
    String out = run("--seeds", "8").out();
    assertThat(out)
        .contains("8 mice of 400 neurons, of which 40 fire, from seed 42")
        .contains("1.000   0.000  fear in the dark, tag of X lit")
        .containsPattern("more +more +X lit while A is shocked: fear in X \\(Ramirez 2013\\)");
  }

  @Test
  void networksThatHaveLearnedDigitsAreTaggedToo() throws IOException {
    String[] options = {"--part", "digits", "--hidden", "20", "--winners", "4", "--seeds", "2"};
    JsonNode json =
        JsonRun.of(
            run(Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new)));
    assertThat(json.get("part").asText()).isEqualTo("digits");
    assertThat(json.get("code").asText()).isEqualTo("winners");
    assertThat(json.get("hidden").asInt()).isEqualTo(20);
    assertThat(json.get("winners").asInt()).isEqualTo(4);
    assertThat(json.get("networks")).hasSize(2);
    for (DigitsMeasure each : DigitsMeasure.values()) {
      double sum = 0;
      for (JsonNode network : json.get("networks")) {
        assertThat(network.get("sha256").asText()).hasSize(64);
        assertThat(network.get("digits")).hasSize(10);
        for (JsonNode digit : network.get("digits")) {
          assertThat(digit.get("tag")).hasSize(2);
          assertThat(digit.get("random")).hasSize(2);
          sum += digit.get("values").get(each.id()).asDouble();
        }
      }
      assertThat(json.get("means").get(each.id()).get("mean").asDouble())
          .isCloseTo(sum / 20, within(1e-12));
    }
    assertThat(run(options).out())
        .contains("2 networks of 20 hidden neurons (winners), of which 4 fire, from seed 42")
        .contains("of a digit, still right with its tag silenced");
  }

  @Test
  void anOptionOfTheOtherPartIsASentence() {
    assertThat(run("--hidden", "20").err()).contains("--hidden", "add --part digits");
    assertThat(run("--part", "digits", "--light", "2").err()).contains("--light", "is of mice");
    assertThat(run("--part", "digits", "--light", "2").exitCode()).isEqualTo(2);
  }

  @Test
  void tooManyNeuronsAreASentence() {
    CommandLineRun run = run("--firing", "201");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("from 4 to 200", "201");
  }
}
