package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab race}: losses and gradients that are the same each time, and times. */
class RaceCommandTest {
  @TempDir private Path folder;

  @Test
  void theJsonHasWhatAnOutsideCheckNeedsAndASavedRaceIsRunAgain() throws Exception {
    String file = folder.resolve("race.engram.json").toString();
    CommandLineRun run =
        CommandLineRun.of(
            ("lab race --data made-up --rows 200 --passes 2 --batch 50 --schedule one-cycle"
                    + " --latency 5 --seed 3 --json --save "
                    + file)
                .split(" "));
    assertThat(run.err()).isEmpty();
    JsonNode race = JsonRun.of(run);
    assertThat(race.get("data").textValue()).isEqualTo("made-up");
    assertThat(race.get("rows").intValue()).isEqualTo(200);
    assertThat(race.get("initialSha256").textValue()).hasSize(64);
    assertThat(race.get("racers")).hasSize(6);
    JsonNode full = race.get("racers").get(0);
    assertThat(full.get("batch").textValue()).isEqualTo("full");
    assertThat(full.get("steps").longValue()).isEqualTo(2);
    assertThat(full.get("parametersSha256").textValue()).hasSize(64);
    JsonNode last = race.get("racers").get(5);
    assertThat(last.at("/schedule/shape").textValue()).isEqualTo("one-cycle");
    assertThat(last.at("/schedule/epochs").intValue()).isEqualTo(2);
    assertThat(last.get("places")).hasSize(9);
    assertThat(last.at("/places/8/samples").longValue()).isEqualTo(400);
    assertThat(last.at("/places/0/loss")).isEqualTo(full.at("/places/0/loss"));
    assertThat(race.at("/noise/rows").intValue()).isEqualTo(2000);
    assertThat(race.at("/noise/sizes/9/batch").intValue()).isEqualTo(1000);
    assertThat(race.at("/dataParallel/latency").doubleValue()).isEqualTo(5e-6);
    assertThat(race.at("/dataParallel/counts/6/workers").intValue()).isEqualTo(64);
    assertThat(race.at("/growth/sizes/8/rows").intValue()).isEqualTo(1_000_000);
    assertThat(race.at("/growth/slopes/fullStep").isNumber()).isTrue();

    CommandLineRun again = CommandLineRun.of("memory", "replay", file, "--json");
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("The numbers are those that it was saved with.");
  }

  @Test
  void whatIsOutOfItsRangeIsRefused() {
    CommandLineRun run = CommandLineRun.of("lab", "race", "--rows", "99");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--rows takes a whole number from 100 to 1000000, not \"99\"");
  }
}
