package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --save} and {@code engram memory replay}. */
@Timeout(300)
class ReplayCommandTest {
  private static final String SAME = "The numbers are those that it was saved with.";

  @TempDir Path folder;

  private static CommandLineRun memory(String... options) {
    List<String> args = new ArrayList<>(List.of("memory"));
    args.addAll(Arrays.asList(options));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private Path saved(String... options) {
    Path file = folder.resolve("e.engram.json");
    List<String> args = new ArrayList<>(Arrays.asList(options));
    args.addAll(List.of("--save", file.toString()));
    CommandLineRun run = memory(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recall --patterns 山,A,H --rule storkey --cue A --noise 0.4 --seed 3",
        "recall --rule softmax --beta 2 --cover left --size 20",
        "recall --order synchronous",
        "list --items 7 --pace 2 --rest elsewhere --readings 4 --sittings 1 --delay 5 --places 3",
        "spacing --stores 5 --gap 0 --delay 70 --sessions 1.5,2,30 --exam 40",
        "lesion --preset repaired --remove neurons --draws 3 --share 0.4 --retrain 5 --seed 7",
        "lesion --preset spiral --order strongest --retrain 2",
        "forgetting --set list --cure slow,none,sleep --slower 0.3 --epochs 12 --seed 5",
        "neuron --shape mixed --degrees 77.7 --rate 0.1 --lesson all-points --seed 9",
        "neuron --rate 1",
        "sleep --seeds 1 --shows 10 --awake 2 --awake-from 3 --cut 6 --seed 8",
        "tag --part digits --code relu --hidden 20 --digit 7 --seeds 1 --seed 11",
        "tag --seeds 1 --firing 25 --light 4.5 --excitable 30 --seed 11",
        "sleep --seeds 1 --shows 10 --awake-nights 2,5-7,12 --seed 8",
        "heads --seeds 1 --scenery "
            + "####....../####....../..##....../........##/........##"
            + "/........../........../........../.........#/##########",
        "heads --seeds 1 --noise 0.3 --beta 0.07 --scenery top --spoiled 0 --seed 8"
      })
  void whatIsReplayedIsTheSame(String command) throws IOException {
    String[] options = command.split(" ");
    Path file = saved(options);

    CommandLineRun first = memory(options);
    CommandLineRun text = memory("replay", file.toString());
    assertThat(text.exitCode()).isZero();
    assertThat(text.err().strip()).isEqualTo(SAME);
    assertThat(text.out()).isEqualTo(first.out());

    String[] asJson = Arrays.copyOf(options, options.length + 1);
    asJson[options.length] = "--json";
    CommandLineRun json = memory("replay", "--json", file.toString());
    assertThat(json.out()).hasLineCount(1);
    assertThat(timeless(json)).isEqualTo(timeless(memory(asJson)));
  }

  private static JsonNode timeless(CommandLineRun run) throws IOException {
    ObjectNode json = (ObjectNode) JsonRun.of(run);
    json.remove("seconds");
    return json;
  }

  @Test
  void otherNumbersAreTold() throws IOException {
    Path file = saved("neuron");
    Files.writeString(file, Files.readString(file).replace("\"seed\": 42", "\"seed\": 43"));
    CommandLineRun run = memory("replay", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("seed 43");
    assertThat(run.err())
        .isEqualTo(
            "These are not the numbers that e.engram.json was saved with: the file was changed"
                + " since, or this is another version of Engram.\n");
  }

  @Test
  void aFileWithoutNumbersIsReplayedAllTheSame() throws IOException {
    Path file = saved("neuron");
    String text = Files.readString(file).replaceAll(",\\s+\"numbers\": \"\\w+\"", "");
    Files.writeString(file, text);
    CommandLineRun run = memory("replay", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void badFilesAreToldInASentence() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\n  \"format\": oops\n}");
    CommandLineRun run = memory("replay", bad.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("bad.json, line 2, column ").hasLineCount(1);

    CommandLineRun none = memory("replay", folder.resolve("none.json").toString());
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).startsWith("There is no file ");
    assertThat(memory("replay").err())
        .isEqualTo(
            "engram memory replay needs a FILE: a file such as recall.engram.json; - is standard"
                + " input.\n");
  }

  @Test
  void aPlaceThatCantBeWrittenIsToldBeforeTheWork() {
    CommandLineRun run =
        memory("neuron", "--save", folder.resolve("none").resolve("e.json").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("--save can't write ").contains("there is no directory");
  }
}
