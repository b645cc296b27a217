package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab look} tells what an answer is made of and what would flip it. */
class LookCommandTest {
  @TempDir Path folder;

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("lab", "look"), Arrays.stream(options)).toArray(String[]::new));
  }

  @Test
  void theJsonHasWhatAnOutsideCheckNeeds() throws IOException {
    JsonNode root =
        new ObjectMapper()
            .readTree(
                run(
                        "--epochs",
                        "3",
                        "--asked",
                        "108",
                        "--if",
                        "petal-length=5",
                        "--method",
                        "occlusion",
                        "--baseline",
                        "blank",
                        "--layer",
                        "2",
                        "--neuron",
                        "3",
                        "--json")
                    .out());
    assertThat(root.path("method").textValue()).isEqualTo("occlusion");
    assertThat(root.path("baselineOf").textValue()).isEqualTo("blank");
    assertThat(root.path("parametersSha256").textValue()).hasSize(64);
    assertThat(root.path("asked").intValue()).isEqualTo(108);
    assertThat(root.path("outputs")).hasSize(3);
    assertThat(root.path("features")).hasSize(4);
    assertThat(root.path("features").get(2).path("value").doubleValue()).isEqualTo(5);
    double sum = 0;
    for (JsonNode each : root.path("features")) sum += each.path("part").doubleValue();
    double gap = root.path("answer").doubleValue() - root.path("baseline").doubleValue() - sum;
    assertThat(root.path("gap").doubleValue()).isCloseTo(gap, within(1e-12));
    assertThat(root.path("together").path("values")).hasSize(4);
    JsonNode layers = root.path("inside").path("layers");
    assertThat(layers)
        .extracting(each -> each.path("neurons").intValue())
        .containsExactly(4, 10, 3);
    for (JsonNode each : layers) {
      JsonNode sample = each.path("samples").get(0);
      assertThat(each.path("directions").get(0)).hasSameSizeAs(each.path("middle"));
      assertThat(each.path("samples")).hasSize(150);
      assertThat(each.path("fitted").intValue()).isEqualTo(120);
      assertThat(sample.path("x").isDouble()).isTrue();
    }
    JsonNode neuron = root.path("inside").path("neuron");
    assertThat(neuron.path("layer").intValue()).isEqualTo(2);
    assertThat(neuron.path("neuron").intValue()).isEqualTo(3);
    assertThat(neuron.path("ends")).hasSize(8);
    assertThat(neuron.path("values")).hasSize(4);
    assertThat(neuron.path("strongest")).hasSize(8);
    assertThat(neuron.path("z").doubleValue())
        .isGreaterThanOrEqualTo(neuron.path("strongest").get(0).path("z").doubleValue());
    JsonNode tree = root.path("inside").path("tree");
    assertThat(tree.path("fitted").intValue()).isEqualTo(120);
    assertThat(tree.path("ofTest").doubleValue()).isBetween(0.5, 1.0);
    JsonNode asked = tree.path("nodes").get(0);
    assertThat(asked.path("feature").textValue()).startsWith("petal");
    assertThat(asked.path("most").isDouble()).isTrue();
    int counted = 0;
    for (JsonNode count : asked.path("counts")) counted += count.intValue();
    assertThat(counted).isEqualTo(120);
    assertThat(root.path("together").path("label").intValue())
        .isNotEqualTo(root.path("label").intValue());
  }

  @Test
  void theTextNamesTheLargestPartFirst() {
    assertThat(run("--preset", "gauss", "--epochs", "2", "--asked", "3").out().lines())
        .anyMatch(line -> line.matches("2 – 2 softmax, 6 parameters, preset gauss, 2 epochs"))
        .anyMatch(line -> line.matches("integrated, baseline mean: .* off by .*"))
        .anyMatch(line -> line.matches("Flips to [AB]: all together, distance .*"));
  }

  @Test
  void aFeatureThatThereIsNotIsRefused() {
    CommandLineRun run = run("--if", "petal=5");
    assertThat(run.err().strip())
        .isEqualTo(
            "--if takes one of sepal-length, sepal-width, petal-length, petal-width, not"
                + " \"petal\".");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aNeuronThatThereIsNotIsRefused() {
    assertThat(run("--layer", "3").err().strip())
        .isEqualTo("--layer takes 1 to 2 for repaired, not 3.");
    CommandLineRun run = run("--layer", "2", "--neuron", "4");
    assertThat(run.err().strip()).isEqualTo("--neuron takes 1 to 3 in layer 2, not 4.");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aSavedOneGivesTheSameNumbersAgain() throws IOException {
    Path file = folder.resolve("look.engram.json");
    run(
        "--preset",
        "gauss",
        "--epochs",
        "1",
        "--asked",
        "3",
        "--if",
        "x2=1.5",
        "--save",
        file.toString());
    assertThat(Files.readString(file)).contains("\"asked\": 3").contains("\"value\": 1.5");
    CommandLineRun again = CommandLineRun.of("memory", "replay", file.toString());
    assertThat(again.err().strip()).isEqualTo("The numbers are those that it was saved with.");
    assertThat(again.exitCode()).isZero();
  }
}
