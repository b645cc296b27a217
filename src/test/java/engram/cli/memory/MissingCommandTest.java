package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab missing}: what is said of those who are missing, and how surely. */
class MissingCommandTest {
  @TempDir private Path folder;

  /** The confidence is worked out again from the logits that are told. */
  @Test
  void theJsonHasWhatAnOutsideCheckNeedsAndASavedLabIsRunAgain() throws Exception {
    String file = folder.resolve("missing.engram.json").toString();
    CommandLineRun run =
        CommandLineRun.of(
            ("lab missing --data iris --species setosa --epochs 20 --seed 7 --json --save " + file)
                .split(" "));
    assertThat(run.err()).isEmpty();
    JsonNode missing = JsonRun.of(run);
    assertThat(missing.get("species").textValue()).isEqualTo("setosa");
    assertThat(missing.at("/leftOut/label").intValue()).isZero();
    assertThat(missing.get("missingRows")).hasSize(25);
    assertThat(missing.get("trainRows")).hasSize(75);
    assertThat(missing.get("networks")).hasSize(7);
    JsonNode first = missing.at("/networks/0");
    assertThat(first.get("kept").intValue()).isZero();
    assertThat(first.get("right").intValue()).isZero();
    assertThat(first.get("rows")).hasSize(75);
    assertThat(first.get("parametersSha256").textValue()).hasSize(64);
    double sum = 0;
    int count = 0;
    for (JsonNode row : first.get("rows")) {
      if (!row.get("part").textValue().equals("missing")) continue;
      assertThat(row.get("label").intValue()).isZero();
      sum += confidence(row.get("logits"));
      count++;
    }
    assertThat(first.at("/raw/missingConfidence").doubleValue())
        .isCloseTo(sum / count, within(1e-12));
    assertThat(first.at("/raw/others/bins").isArray()).isTrue();

    CommandLineRun again = CommandLineRun.of("memory", "replay", file);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("25 training samples left out");
    assertThat(again.err()).contains("The numbers are those that it was saved with.");
  }

  private static double confidence(JsonNode logits) {
    double most = Double.NEGATIVE_INFINITY;
    for (JsonNode z : logits) most = Math.max(most, z.doubleValue());
    double sum = 0;
    for (JsonNode z : logits) sum += Math.exp(z.doubleValue() - most);
    return 1 / sum;
  }

  @Test
  void aRegionWithoutAnybodyIsRefusedWithASentence() {
    CommandLineRun run =
        CommandLineRun.of(
            "lab missing --data plane --left 0.48 --right 0.52 --bottom 0.48 --top 0.52"
                .split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("Nothing can be left out so: no training sample lies there.");
  }
}
