package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab privacy}: who is found in the training set, and what is done against it. */
class PrivacyCommandTest {
  @TempDir private Path folder;

  @Test
  void theJsonHasWhatAnOutsideCheckNeedsAndASavedLabIsRunAgain() throws Exception {
    String file = folder.resolve("privacy.engram.json").toString();
    CommandLineRun run =
        CommandLineRun.of(
            ("lab privacy --members 50 --epochs 2 --watched 3 --clip 0.5 --seed 7 --data blobs"
                    + " --poison flipped --poisoned 9 --json --save "
                    + file)
                .split(" "));
    assertThat(run.err()).isEmpty();
    JsonNode privacy = JsonRun.of(run);
    assertThat(privacy.get("members").intValue()).isEqualTo(50);
    assertThat(privacy.get("clip").doubleValue()).isEqualTo(0.5);
    assertThat(privacy.get("parametersSha256").textValue()).hasSize(64);
    assertThat(privacy.get("epochsMeasured")).hasSize(3);
    assertThat(privacy.at("/epochsMeasured/2/auc").doubleValue()).isBetween(0.3, 0.9);
    assertThat(privacy.get("samples")).hasSize(350);
    assertThat(privacy.at("/samples/49/member").booleanValue()).isTrue();
    assertThat(privacy.at("/samples/50/member").booleanValue()).isFalse();
    assertThat(privacy.at("/samples/2/loss"))
        .isEqualTo(privacy.at("/epochsMeasured/2/watchedLoss"))
        .isEqualTo(privacy.at("/erasure/deleted/loss"));
    assertThat(privacy.at("/erasure/neverSeen")).hasSize(12);
    assertThat(privacy.at("/erasure/scrubbed")).hasSize(61);
    assertThat(privacy.at("/erasure/retrained/loss"))
        .isEqualTo(privacy.at("/epochsMeasured/2/watchedLossWithout"));
    assertThat(privacy.at("/fooling/points")).hasSize(8);
    assertThat(privacy.at("/fooling/plain/before")).hasSize(2);
    assertThat(privacy.at("/fooling/plainExamples")).hasSize(200);
    JsonNode poison = privacy.get("poisoning");
    assertThat(poison.get("kind").textValue()).isEqualTo("flipped");
    assertThat(poison.get("exact").booleanValue()).isTrue();
    assertThat(poison.get("rows")).hasSize(200);
    int named = 0;
    for (int k = 0; k < 9; k++) if (poison.at("/rows/" + k + "/poisoned").booleanValue()) named++;
    assertThat(poison.get("precision").doubleValue()).isEqualTo(named / 9.0);
    assertThat(poison.get("chance").doubleValue()).isEqualTo(0.045);
    assertThat(poison.at("/repaired/parametersSha256").textValue()).hasSize(64);
    assertThat(privacy.get("delta").doubleValue()).isEqualTo(1e-5);
    assertThat(privacy.get("noise")).hasSize(8);
    assertThat(privacy.at("/noise/0/epsilon").isMissingNode()).isTrue();
    assertThat(privacy.at("/noise/7/epsilon").isNumber()).isTrue();

    CommandLineRun again = CommandLineRun.of("memory", "replay", file);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("50 members, 300 never seen", "plain SGD", "retrained");
    assertThat(again.err()).contains("The numbers are those that it was saved with.");
  }

  @Test
  void whatIsOutOfItsRangeIsRefused() {
    CommandLineRun run = CommandLineRun.of("lab", "privacy", "--watched", "51");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--watched takes a whole number from 1 to 50, not \"51\"");
  }
}
