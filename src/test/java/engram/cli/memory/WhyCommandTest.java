package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab why} tells which samples an answer is due to. */
class WhyCommandTest {
  @TempDir Path folder;

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("lab", "why"), Arrays.stream(options)).toArray(String[]::new));
  }

  @Test
  void theJsonHasWhatAnOutsideCheckNeeds() throws IOException {
    JsonNode root =
        new ObjectMapper()
            .readTree(run("--epochs", "3", "--asked", "108", "--seed", "1", "--json").out());
    assertThat(root.path("preset").textValue()).isEqualTo("repaired");
    assertThat(root.path("epochs").intValue()).isEqualTo(3);
    assertThat(root.path("seed").longValue()).isEqualTo(1);
    assertThat(root.path("parametersSha256").textValue()).hasSize(64);
    assertThat(root.path("asked").intValue()).isEqualTo(108);
    assertThat(root.path("classes")).hasSize(3);
    assertThat(root.path("all").booleanValue()).isTrue();
    assertThat(root.path("samples")).hasSize(120);
    JsonNode strongest = root.path("samples").get(0);
    assertThat(strongest.path("lead").doubleValue() + strongest.path("share").doubleValue())
        .isEqualTo(root.path("lead").doubleValue());
    assertThat(strongest.path("parametersSha256").textValue())
        .hasSize(64)
        .isNotEqualTo(root.path("parametersSha256").textValue());
  }

  @Test
  void theTextNamesTheStrongestOfBothSigns() {
    List<String> lines = run("--preset", "gauss", "--epochs", "1").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("2 – 2 softmax, 6 parameters, preset gauss, 1 epoch");
    assertThat(lines.get(3)).matches("left out +share +lead +says +estimate");
    assertThat(lines.get(4)).matches("\\d+ +\\+0\\.\\d{5} +.*");
    assertThat(lines.get(17)).matches("\\d+ +-0\\.\\d{5} +.*");
    assertThat(lines.get(18))
        .matches("\\d+ of 400 left out decide it alone; 400 training samples in all");
  }

  @Test
  void aSampleThatThereIsNotIsRefused() {
    CommandLineRun run = run("--asked", "150");
    assertThat(run.err().strip())
        .isEqualTo("--asked takes a whole number from 0 to 149, not \"150\".");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aSavedOneGivesTheSameNumbersAgain() throws IOException {
    Path file = folder.resolve("why.engram.json");
    run("--preset", "gauss", "--epochs", "1", "--asked", "3", "--save", file.toString());
    assertThat(Files.readString(file)).contains("\"asked\": 3");
    CommandLineRun replay = CommandLineRun.of("memory", "replay", file.toString());
    assertThat(replay.err().strip()).isEqualTo("The numbers are those that it was saved with.");
    assertThat(replay.exitCode()).isZero();
  }
}
