package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.labs.race.Race;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceSetup;
import engram.labs.race.Racer;
import engram.labs.race.Track;
import engram.memory.SettingValues;
import engram.training.recipe.Preset;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a race whose numbers a test has made up, without any training. */
class RaceReportTest {

  private static RaceReport report(int passes, double... losses) {
    long[] steps = new long[losses.length];
    long[] samples = new long[losses.length];
    for (int k = 0; k < losses.length; k++) {
      steps[k] = 3L * k;
      samples[k] = 30L * k;
    }
    Track track =
        new Track(
            Racer.values()[0],
            Preset.REPAIRED.recipe().settings().withLearningRate(0.25),
            steps,
            samples,
            losses,
            steps[steps.length - 1],
            2500,
            "0".repeat(64));
    RaceSetup setup =
        RaceSetup.of(new SettingValues<>(RaceSetup.USUAL).put(RaceSetup.PASSES, passes));
    Race race = new Race(200, passes, "ab".repeat(32), List.of(track));
    return new RaceReport(
        setup, new RaceFindings(race, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<String> lines(RaceReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    report.writeText(out);
    out.flush();
    return text.toString().lines().toList();
  }

  private static JsonNode racer(RaceReport report) {
    return new ObjectMapper().<JsonNode>valueToTree(report.json().get("racers")).get(0);
  }

  @Test
  void onePassIsOneTime() {
    assertThat(lines(report(1, 1, 0.5)).get(0))
        .isEqualTo(
            "All begin with the weights abababababababab and see 200 samples 1 time; the line is"
                + " loss 0.1");
    assertThat(lines(report(7, 1, 0.5)).get(0)).contains(" see 200 samples 7 times; ");
  }

  /** The third place is the first at or below the line: 6 steps, 60 samples, 15 µs. */
  @Test
  void theFirstPlaceBelowTheLineIsTold() {
    RaceReport report = report(2, 2, 0.2, 0.05, 0.01);
    assertThat(lines(report).get(3).strip().split(" {2,}"))
        .containsExactly(Racer.values()[0].id(), "0.250", "9", "2.50", "6 steps", "0.0100");
    JsonNode racer = racer(report);
    assertThat(racer.get("stepsToLine").longValue()).isEqualTo(6);
    assertThat(racer.get("samplesToLine").longValue()).isEqualTo(60);
    assertThat(racer.get("secondsToLine").doubleValue()).isEqualTo(15e-6);
    assertThat(racer.get("places")).hasSize(4);
  }

  @Test
  void whoNeverReachesTheLineHasADash() {
    RaceReport report = report(2, 2, 0.2);
    assertThat(lines(report).get(3)).matches(".* - +0\\.200");
    assertThat(racer(report).get("stepsToLine").isNull()).isTrue();
  }

  /** A loss that is no number any more is null in JSON, and stands as it is in the text. */
  @Test
  void aRacerThatIsOutHasNoLoss() {
    RaceReport report = report(2, 2, Double.NaN);
    assertThat(racer(report).at("/places/1/loss").isNull()).isTrue();
    assertThat(racer(report).at("/places/0/loss").doubleValue()).isEqualTo(2);
    assertThat(lines(report).get(3)).endsWith("NaN");
  }
}
