package engram.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code engram train --save} and {@code engram replay}. */
class RunReplayCommandTest {
  private static final String SAME = "The run replays exactly.";

  @TempDir Path folder;

  private JsonNode saved(Path file, String... options) throws IOException {
    List<String> args = new ArrayList<>(Arrays.asList(options));
    args.addAll(List.of("--save", file.toString()));
    return JsonRun.train(args.toArray(String[]::new));
  }

  private static CommandLineRun replay(Path file) {
    return CommandLineRun.of("replay", "--json", file.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--epochs 7",
        "--preset document --epochs 3 --batch 32 --init uniform",
        "--dataset moons --points 60 --noise 0.3 --data-seed 9 --formula x1^2 --epochs 5",
        "--data src/test/resources/own.csv --target kind --epochs 4",
        "--dataset penguins --missing mean --validation 0.2 --epochs 4",
        "--dataset sine --optimizer adam --epochs 6",
      })
  void whatIsReplayedIsTheSame(String command) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "a,b,kind\n1,x,u\n2,y,v\n3,,u\n4,x,v\n5,y,u\n6,x,v\n7,y,u\n8,x,v\n");
    Path file = folder.resolve("r.engram");
    String line = command.replace("src/test/resources/own.csv", own.toString());
    JsonNode before = saved(file, line.split(" "));
    Files.delete(own);

    CommandLineRun run = replay(file);

    assertThat(run.err()).isEqualToIgnoringNewLines(SAME);
    assertThat(run.exitCode()).isZero();
    ObjectNode after = (ObjectNode) JsonRun.of(run);
    assertThat(after.remove("replays").asBoolean()).isTrue();
    assertThat(after.remove("branches").asInt()).isEqualTo(1);
    assertThat(after.remove("at").get("epoch").asInt()).isEqualTo(after.get("epochs").asInt());
    assertThat(after.has("differs")).isFalse();
    for (String time : List.of("seconds", "nanosPerSampleEpoch")) {
      after.remove(time);
      ((ObjectNode) before).remove(time);
    }
    // of the file that the rows were read from
    ((ObjectNode) after.get("data")).remove("notes");
    ((ObjectNode) before.get("data")).remove("notes");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whereInTheRunTheScoresAreIsTold() throws IOException {
    Path file = folder.resolve("r.engram");
    saved(file, "--epochs", "5");
    assertThat(CommandLineRun.of("replay", file.toString()).out()).doesNotContain("of the place");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode run = (ObjectNode) mapper.readTree(file.toFile());
    JsonNode print = run.get("branches").get(0).get("prints").get(2);
    ObjectNode shown = (ObjectNode) run.get("shown");
    shown.put("epoch", print.get("epoch").asInt());
    shown.put("sha256", print.get("sha256").asText());
    mapper.writeValue(file.toFile(), run);

    JsonNode replayed = JsonRun.of(replay(file));

    assertThat(replayed.get("epochs").asInt()).isEqualTo(5);
    assertThat(replayed.get("at").get("epoch").asInt()).isEqualTo(2);
    assertThat(replayed.get("at").get("row").asInt()).isZero();
    assertThat(replayed.get("scores").get("train").get("loss"))
        .isEqualTo(replayed.get("loss").get("train").get(2));
    assertThat(CommandLineRun.of("replay", file.toString()).out())
        .contains("loss and scores are of the place that the file shows: epoch 2 of 5");
  }

  @Test
  void rowsMayStayInTheirFile() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "a,b,kind\n1,x,u\n2,y,v\n3,,u\n4,x,v\n5,y,u\n6,x,v\n7,y,u\n8,x,v\n");
    Path file = folder.resolve("r.engram");
    String[] options = {"--data", own.toString(), "--target", "kind", "--epochs", "4"};
    saved(file, options);
    assertThat(file).content().contains("\"cells\"");
    List<String> more = new ArrayList<>(Arrays.asList(options));
    more.add("--data-reference");
    saved(file, more.toArray(String[]::new));
    assertThat(file).content().doesNotContain("\"cells\"").contains("\"path\": \"own.csv\"");
    assertThat(replay(file).err()).isEqualToIgnoringNewLines(SAME);

    Path moved = Files.move(own, Files.createDirectory(folder.resolve("sub")).resolve("o.csv"));
    CommandLineRun missing = replay(file);
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err())
        .contains(
            "r.engram: its rows are in the file \"own.csv\" of 56 bytes, which is not there.");
    CommandLineRun found = CommandLineRun.of("replay", file.toString(), "--data", moved.toString());
    assertThat(found.err()).isEqualToIgnoringNewLines(SAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--epochs 1 --data-reference|needs --save",
        "--epochs 1 --data-reference --save r.engram|needs --data",
        "--data sub/own.csv --target kind --data-reference --save sub/r.engram|",
        "--data own.csv --target kind --data-reference --save sub/r.engram|in the folder of --save"
      })
  void aReferenceNeedsTwoFilesThatStayTogether(String command) throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("own.csv", "sub/own.csv")) {
      Files.writeString(folder.resolve(name), "a,kind\n1,u\n2,v\n3,u\n4,v\n5,u\n6,v\n7,u\n8,v\n");
    }
    String[] parts = command.split("\\|", -1);
    String[] words = ("train " + parts[0]).split(" ");
    for (int k = 1; k < words.length; k++) {
      if (words[k].contains(".")) words[k] = folder.resolve(words[k]).toString();
    }
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(parts[1].isEmpty() ? 0 : 2);
    if (!parts[1].isEmpty()) assertThat(run.err()).contains("--data-reference", parts[1]);
  }

  @Test
  void aChangedFileIsToldWhereItFirstDiffers() throws IOException {
    Path file = folder.resolve("r.engram");
    saved(file, "--epochs", "40");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\"learning-rate\": 0.01", "\"learning-rate\": 0.02"));
    assertThat(file).content().isNotEqualTo(text);

    CommandLineRun run = replay(file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("does not replay").contains("branch 1 differs");
    JsonNode after = JsonRun.of(run);
    assertThat(after.get("replays").asBoolean()).isFalse();
    assertThat(after.get("differs").get("branch").asInt()).isEqualTo(1);
    assertThat(after.get("differs").get("epoch").asInt()).isPositive();
  }

  @Test
  void aRunThatDivergedIsSavedAtItsLastGoodEpoch() throws IOException {
    Path file = folder.resolve("r.engram");
    CommandLineRun before =
        CommandLineRun.of(
            "train",
            "--json",
            "--output",
            "identity",
            "--learning-rate",
            "1e300",
            "--save",
            file.toString());
    assertThat(before.exitCode()).isEqualTo(1);
    CommandLineRun run = replay(file);
    assertThat(run.exitCode()).isZero();
    assertThat(JsonRun.of(run).get("epochs")).isEqualTo(JsonRun.of(before).get("epochs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/null", "/", "/nowhere/r.engram"})
  void whatIsNoRunIsASentence(String file) {
    CommandLineRun run = CommandLineRun.of("replay", file);
    assertThat(run.exitCode()).isBetween(1, 2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).doesNotContain("Exception");
  }

  @Test
  void foldsAreManyRuns() {
    CommandLineRun run =
        CommandLineRun.of("train", "--folds", "3", "--save", folder.resolve("r").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--save");
    assertThat(folder).isEmptyDirectory();
  }
}
