package engram.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code engram datasets} lists the built-in sets, tells of one and writes its rows. */
class DatasetsCommandTest {

  private static CommandLineRun run(String... words) {
    String[] line =
        Stream.concat(Stream.of("datasets"), Arrays.stream(words)).toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(line);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  @Test
  void theTableHasALineASetInColumns() {
    List<String> lines = run().out().lines().toList();
    assertThat(lines.get(0)).startsWith("name  ").endsWith("  licence");
    assertThat(lines).hasSize(BuiltInSet.values().length + 3);
    int licence = lines.get(0).indexOf("licence");
    for (BuiltInSet set : BuiltInSet.values()) {
      String line = lines.get(1 + set.ordinal());
      assertThat(line).startsWith(set.id() + " ").contains(" " + set.rows() + " ");
      assertThat(line.substring(licence - 2, licence + 1)).matches(" {2}\\S");
    }
    assertThat(lines)
        .contains("iris          classification     150         4        3  CC BY 4.0");
  }

  @Test
  void aSetHasItsSentencesAndWhatItsPresetsReach() {
    List<String> lines = run("iris").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Iris");
    assertThat(lines.get(1)).startsWith("Length and width of the sepals and petals");
    assertThat(lines)
        .contains(
            "rows      150",
            "target    species: setosa | versicolor | virginica",
            "licence   CC BY 4.0",
            "preset    document: 4 - 10 tanh - 3 tanh, 83 parameters",
            "preset    repaired: 4 - 10 tanh - 3 tanh, 83 parameters; accuracy 0.95 on the test"
                + " samples within 300 epochs");
    assertThat(run("spiral").out()).contains("500, or 10 to 20000 (--points)").contains("\nnoise");
  }

  @ParameterizedTest
  @EnumSource(BuiltInSet.class)
  void theObjectOfEachSetIsInTheListToo(BuiltInSet set) throws IOException {
    JsonNode object = JsonRun.STRICT.readTree(run(set.id(), "--json").out());
    JsonNode all = JsonRun.STRICT.readTree(run("--json").out());
    assertThat(all.at("/datasets/" + set.ordinal())).isEqualTo(object);
    assertThat(object.get("rows").intValue()).isEqualTo(set.rows());
    assertThat(object.get("features")).hasSize(set.featureCount());
    assertThat(object.at("/target/classes").size()).isEqualTo(set.classes());
    assertThat(object.get("presets")).hasSize(Preset.of(set.id()).size());
    assertThat(object.get("about").textValue()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "spiral, class, --noise 0.1 --points 60 --data-seed 3",
    "digits, digit, ''",
    "sine, y, ''",
  })
  void theRowsWrittenAreLearnedAsTheSetItself(
      String set, String target, String drawn, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("rows.csv");
    String[] draw = drawn.isEmpty() ? new String[0] : drawn.split(" ");
    String[] export =
        Stream.concat(Stream.of(set, "--export", file.toString()), Arrays.stream(draw))
            .toArray(String[]::new);
    assertThat(run(export).out()).contains(" rows of " + set + " written to " + file);
    JsonNode read =
        JsonRun.train(
            "--data",
            file.toString(),
            "--target",
            target,
            "--preset",
            set,
            "--epochs",
            "1",
            "--raw");
    String[] built =
        Stream.concat(Stream.of("--dataset", set, "--epochs", "1", "--raw"), Arrays.stream(draw))
            .toArray(String[]::new);
    assertThat(read.get("parametersSha256"))
        .isEqualTo(JsonRun.train(built).get("parametersSha256"));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--export x.csv | --export needs the NAME of a set: engram datasets lists them.",
        "spiral --noise 0.1 | --noise needs --export: it says how the rows are drawn.",
        "iris --points 20 --export x.csv | --points is for a set that is drawn, such as spiral: the"
            + " rows of iris are fixed.",
        "iris spiral | engram datasets takes one NAME: \"spiral\" is one too many.",
        "iris --export / | --export can't write \"/\": it is a directory.",
        "iris --export | --export needs a value: FILE.",
        "iris --foo | engram datasets has no option \"--foo\": see engram datasets --help.",
      })
  void aWrongLineGetsItsSentence(String words, String sentence) {
    String[] line =
        Stream.concat(Stream.of("datasets"), Arrays.stream(words.split(" ")))
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(line);
    assertThat(run.err()).isEqualTo(sentence.replace("''", "'") + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void anUnknownNameGetsAllThatThereAre() {
    CommandLineRun run = CommandLineRun.of("datasets", "roses");
    assertThat(run.err()).startsWith("NAME takes circle, ").endsWith("not \"roses\".\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
