package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.files.experiment.ExperimentFile;
import engram.files.experiment.SavedExperiment;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram lab fairness} says who is admitted, group by group. */
class FairnessCommandTest {
  private static final String[] SMALL = {"--applicants", "150", "--epochs", "3"};
  private static final int SPECIES = 3;
  private static final int ISLAND = 4;

  @TempDir private Path folder;

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("lab", "fairness"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode json(String... options) throws IOException {
    CommandLineRun run =
        run(
            Stream.concat(Stream.concat(Stream.of("--json"), Stream.of(SMALL)), Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return JsonRun.of(run);
  }

  /** From the rows alone all else can be counted again. */
  @Test
  void theRowsGiveTheRatesAgain() throws IOException {
    JsonNode json = json("--threshold", "53", "--threshold-b", "47", "--columns", "without-proxy");
    JsonNode network = json.get("networks").get(2);
    assertThat(network.get("columns").asText()).isEqualTo("without-proxy");
    assertThat(network.get("parametersSha256").asText()).hasSize(64);
    double[] thresholds = {53, 47};
    assertThat(json.get("rows")).hasSize(300);
    for (int g = 0; g < 2; g++) {
      JsonNode group = network.get("judgement").get("groups").get(g);
      int count = 0;
      int qualified = 0;
      int admitted = 0;
      int both = 0;
      for (JsonNode row : json.get("rows")) {
        if (!row.get("group").asText().equals(group.get("name").asText())) continue;
        count++;
        boolean in = row.get("score").asDouble() >= thresholds[g];
        boolean is = row.get("qualified").asBoolean();
        if (is) qualified++;
        if (in) admitted++;
        if (in && is) both++;
      }
      assertThat(group.get("count").asInt()).isEqualTo(count).isEqualTo(150);
      assertThat(group.get("positives").asInt()).isEqualTo(qualified);
      assertThat(group.get("admitted").asInt()).isEqualTo(admitted);
      assertThat(group.get("truePositiveRate").asDouble()).isEqualTo((double) both / qualified);
      assertThat(group.get("precision").asDouble()).isEqualTo((double) both / admitted);
      double odds = Math.pow(2, (json.get("rows").get(g).get("score").asDouble() - 50) / 5);
      assertThat(json.get("rows").get(g).get("share").asDouble())
          .isCloseTo(odds / (1 + odds), within(1e-12));
    }
    assertThat(json.get("curve")).hasSize(101);
    assertThat(json.get("curve").get(53).get("truePositiveRate").get(0))
        .isEqualTo(network.get("judgement").get("groups").get(0).get("truePositiveRate"));
    assertThat(json.get("curve").get(0).get("selectionRate").get(1).asDouble()).isEqualTo(1);
    assertThat(json.get("equal")).hasSize(4);
  }

  @Test
  void theTextNamesEachNetworkAndTheTheorem() {
    CommandLineRun run = run(SMALL);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Made-up applicants, 150 of each group")
        .contains("columns all")
        .contains("columns without-group")
        .contains("columns without-proxy")
        .contains("equal TPR (equal opportunity)")
        .contains("Chouldechova 2017");
  }

  /** And what the window saved says the same again. */
  @Test
  void penguinsAreComparedWithoutAnyFile() throws IOException {
    JsonNode json = JsonRun.of(run("--penguins", "--group", "sex", "--json"));
    assertThat(json.get("positive").asText()).isEqualTo("Gentoo");
    assertLookedUp(json.get("rows"), 5, SPECIES, "Gentoo");
    int known = 0;
    int admitted = 0;
    int right = 0;
    for (JsonNode row : json.get("rows")) {
      if (!row.get("group").asText().equals("male")) continue;
      known++;
      if (row.get("score").asDouble() < 50) continue;
      admitted++;
      if (row.get("positive").asBoolean()) right++;
    }
    JsonNode male = json.get("result").get("atThresholds").get("groups").get(1);
    assertThat(male.get("name").asText()).isEqualTo("male");
    assertThat(male.get("count").asInt()).isEqualTo(known).isBetween(60, 110);
    assertThat(male.get("admitted").asInt()).isEqualTo(admitted).isPositive();
    assertThat(male.get("truePositives").asInt()).isEqualTo(right);

    Path file = folder.resolve("penguins.json");
    OwnGroups groups = new OwnGroups("sex", "Gentoo", "female", "male");
    FairnessLab lab = new FairnessLab(FairnessSetup.USUAL, Judged.PENGUINS, Optional.of(groups));
    ExperimentFile.write(new SavedExperiment(lab, Optional.empty()), file);
    CommandLineRun again = CommandLineRun.of("memory", "replay", file.toString());
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains("test samples by sex; positive is Gentoo");

    assertThat(run("--penguins", "x.engram").err()).contains("leave one out");
    assertThat(run("--penguins", "--group", "isle").err())
        .contains("--group takes")
        .contains("island");
    assertThat(run("--penguins", "--proxy", "3").err()).contains("made-up applicants");
  }

  /** A reader finds each of the rows in the file, also behind those that are left out. */
  private static void assertLookedUp(JsonNode rows, int group, int target, String positive)
      throws IOException {
    List<String> lines = Files.readAllLines(Path.of("resources/engram/data/sets/penguins.csv"));
    for (JsonNode row : rows) {
      String[] cells = lines.get(1 + row.get("row").asInt()).split(",", -1);
      assertThat(cells[group]).isEqualTo(row.get("group").asText());
      assertThat(cells[target].equals(positive)).isEqualTo(row.get("positive").asBoolean());
    }
  }

  @Test
  void rowsThatAreLeftOutKeepTheirNumber() throws IOException {
    String file = saved("flipper-length,sex", "drop");
    JsonNode rows = JsonRun.of(run(file, "--group", "island", "--json")).get("rows");
    assertThat(rows).hasSize(67);
    assertLookedUp(rows, ISLAND, SPECIES, "Gentoo");
  }

  private String saved(String inputs, String missing) {
    String file = folder.resolve("penguins.engram").toString();
    String options = "--target species --inputs %s --missing %s --epochs 2 --save %s";
    String table = "train --data resources/engram/data/sets/penguins.csv ";
    CommandLineRun trained =
        CommandLineRun.of((table + options.formatted(inputs, missing, file)).split(" "));
    assertThat(trained.exitCode()).isZero();
    return file;
  }

  @Test
  void aSavedRunIsComparedByAColumnOfItsTable() throws IOException {
    String file = saved("bill-length,bill-depth,flipper-length", "mean");

    CommandLineRun compared = run(file, "--group", "island", "--positive", "Adelie", "--json");
    assertThat(compared.err()).isEmpty();
    JsonNode json = JsonRun.of(compared);

    assertThat(json.get("group").asText()).isEqualTo("island");
    assertThat(json.get("positive").asText()).isEqualTo("Adelie");
    int people = 0;
    for (JsonNode group : json.get("result").get("atThresholds").get("groups")) {
      people += group.get("count").asInt();
    }
    assertThat(json.get("rows")).hasSize(people).hasSize(69);
    assertLookedUp(json.get("rows"), ISLAND, SPECIES, "Adelie");

    assertThat(run(file, "--group", "isle").err())
        .contains("--group takes")
        .contains("island")
        .contains("\"isle\"");
    assertThat(run(file, "--group", "island", "--positive", "Emu").err())
        .contains("--positive takes");
    assertThat(run(file, "--group", "sex").err()).contains("has no sex");
    assertThat(run(file).err()).contains("--group is missing");
    assertThat(run(file, "--group", "island", "--seed", "3").err())
        .contains("for the made-up applicants");
    assertThat(run("--group", "island").exitCode()).isEqualTo(2);
  }

  @Test
  void theGroupOfCommandsTellsWhichThereAre() {
    assertThat(CommandLineRun.of("lab").out()).contains("fairness");
  }
}
