package engram.cli.homework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder as a class hands it in: solved, solved in another way, copied, damaged, not solved. */
class GradeCommandTest {
  private static final Recipe LESSON = Preset.REPAIRED.recipe();

  private final Dataset iris = BuiltInSet.IRIS.load();

  @TempDir Path folder;
  @TempDir Path teachers;

  @BeforeEach
  void handIn() throws IOException {
    save(teachers.resolve("lesson.engram"), run(LESSON));
    Run anna = run(LESSON);
    epochs(anna, 20);
    anna.change(new Intervention.LearningRate(0.5));
    epochs(anna, 60);
    save(folder.resolve("anna.engram"), anna);
    epochs(anna, 1);
    save(folder.resolve("ben.engram"), anna);
    Run cem = run(LESSON.withSeed(5));
    epochs(cem, 40);
    save(folder.resolve("cem.engram"), cem);
    save(folder.resolve("dora.engram"), run(LESSON));
    save(folder.resolve("eva.engram"), run(LESSON));
    Files.writeString(folder.resolve("fatih.engram"), "{\"format\": \"engram-run\", \"version\":");
    Files.writeString(folder.resolve("notes.txt"), "no run");
    Files.createDirectory(folder.resolve("old.engram"));
  }

  private Run run(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), iris));
  }

  private static void epochs(Run run, int count) {
    for (int k = 0; k < count; k++) run.trainEpoch();
  }

  private void save(Path file, Run run) throws IOException {
    RunFile.write(RunFile.of(run.record(), iris, run.parameters(), ""), file);
  }

  private CommandLineRun grade(String... options) {
    List<String> args = new ArrayList<>(List.of("grade", folder.toString()));
    args.addAll(Arrays.asList(options));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private JsonNode entry(JsonNode report, String name) {
    for (JsonNode each : report.get("runs"))
      if (each.get("name").asText().equals(name)) return each;
    throw new AssertionError("no " + name + " in " + report);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @Test
  void eachIsTrainedAgainAndHeldAgainstTheGoals() throws IOException {
    JsonNode report =
        JsonRun.of(
            grade(
                "--json",
                "--lesson",
                teachers.resolve("lesson.engram").toString(),
                "--goal",
                "epochs <= 80",
                "--goal",
                "learning rate < 0.5"));
    assertThat(report.get("runs")).hasSize(6);
    JsonNode anna = entry(report, "anna");
    assertThat(anna.get("replays").asBoolean()).isTrue();
    assertThat(anna.get("goals").toString()).isEqualTo("[true,false]");
    assertThat(anna.get("goalsMet").asInt()).isEqualTo(1);
    assertThat(texts(anna.get("changed"))).containsExactly("learning-rate 0.5 at epoch 20");
    JsonNode values = anna.get("values");
    JsonNode replayed =
        JsonRun.of(CommandLineRun.of("replay", "--json", folder.resolve("anna.engram").toString()));
    JsonNode scores = replayed.get("scores").get("test");
    assertThat(values.get("test-accuracy")).isEqualTo(scores.get("accuracy"));
    assertThat(values.get("test-loss")).isEqualTo(scores.get("loss"));
    assertThat(values.get("training-loss"))
        .isEqualTo(replayed.get("scores").get("train").get("loss"));
    assertThat(values.get("epochs").asInt()).isEqualTo(80);
    assertThat(values.get("learning-rate").asDouble()).isEqualTo(0.5);
    assertThat(values.get("parameters")).isEqualTo(replayed.get("parameters"));
    assertThat(anna.get("parametersSha256")).isEqualTo(replayed.get("parametersSha256"));
    assertThat(texts(entry(report, "cem").get("changed"))).containsExactly("seed 42 → 5");
    assertThat(entry(report, "cem").get("goals").toString()).isEqualTo("[true,true]");
  }

  @Test
  void whoCopiedIsFoundAlsoIfTheyTrainedFurtherButNotWhoDidNothing() throws IOException {
    JsonNode report =
        JsonRun.of(grade("--json", "--lesson", teachers.resolve("lesson.engram").toString()));
    assertThat(texts(entry(report, "anna").get("sameAs"))).containsExactly("ben");
    assertThat(texts(entry(report, "ben").get("sameAs"))).containsExactly("anna");
    assertThat(texts(entry(report, "cem").get("sameAs"))).isEmpty();
    assertThat(texts(entry(report, "dora").get("sameAs"))).isEmpty();
  }

  @Test
  void withoutALessonRunsAreTheSameThatWentAsFar() throws IOException {
    JsonNode report = JsonRun.of(grade("--json"));
    assertThat(texts(entry(report, "dora").get("sameAs"))).containsExactly("eva");
  }

  @Test
  void oneFileThatIsDamagedDoesNotStopTheOthers() throws IOException {
    Path changed = folder.resolve("anna.engram");
    Files.writeString(
        changed, Files.readString(changed).replace("\"value\": 0.5", "\"value\": 0.25"));
    CommandLineRun run = grade();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("(?m)^anna +NO ")
        .containsPattern("(?m)^cem +yes ")
        .containsPattern("(?ms)^anna\n  does not replay: branch 1 differs from epoch \\d+ ")
        .containsPattern("(?ms)^fatih\n  fatih\\.engram.*line 1");
  }

  @Test
  void theTableOpensInASpreadsheet() throws IOException {
    Files.move(folder.resolve("cem.engram"), folder.resolve("=SUM(A1).engram"));
    Path table = teachers.resolve("table.csv");
    CommandLineRun run = grade("--csv", table.toString(), "--goal", "epochs <= 80");
    assertThat(run.exitCode()).isZero();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0))
        .startsWith("name,replays,training accuracy,")
        .contains(",epochs <= 80,");
    assertThat(lines.get(1)).startsWith("'=SUM(A1),yes,");
    assertThat(lines.get(2)).startsWith("anna,yes,").contains(",80,0.5,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--goal|speed > 1", "--lesson|/nowhere.engram", "--csv|/", "--seconds|0"})
  void wrongOptionsAreASentence(String options) {
    CommandLineRun run = grade(options.split("\\|"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("Exception").isNotBlank();
  }

  @Test
  void aFolderWithoutRunsIsASentence() {
    CommandLineRun run =
        CommandLineRun.of("grade", teachers.resolve("..").resolve("no").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no folder");
    CommandLineRun empty = CommandLineRun.of("grade", folder.resolve("old.engram").toString());
    assertThat(empty.exitCode()).isEqualTo(1);
    assertThat(empty.err()).contains("no .engram file");
  }
}
