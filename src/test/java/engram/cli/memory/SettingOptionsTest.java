package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option that would change nothing is refused, by what it needs. */
class SettingOptionsTest {
  private static CommandLineRun run(String line) {
    return CommandLineRun.of(line.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "memory recall --copy-noise 0.1 | --copy-noise needs --copies.",
        "memory recall --copies 0 --copy-noise 0.1 | --copy-noise needs --copies.",
        "memory tag --part digits --code relu --winners 3 | --winners needs --code winners.",
        "memory list --sittings 1 --gap 5 | --gap needs --sittings 2 or more.",
        "memory sleep --awake-from 3 | --awake-from needs --awake.",
        "memory sleep --teacher day --fade 0.5 | --fade needs --teacher dreams.",
        "memory sleep --teacher day --cut 3 | --cut needs --teacher dreams.",
        "memory sleep --teacher day --awake 3 | --awake needs --teacher dreams.",
        "memory sleep --teacher day --awake-nights 3 | --awake-nights needs --teacher dreams.",
        "lab missing --data iris --digit 3 | --digit needs --data digits.",
        "lab missing --species setosa | --species needs --data iris.",
        "lab missing --left 0.2 | --left needs --data plane.",
        "lab missing --data iris --top 0.2 | --top needs --data plane.",
        "lab race --rows 500 | --rows needs --data made-up.",
        "lab look --method gradient --steps 5 | --steps needs --method integrated.",
        "lab missing --data plane --left 0.5 --right 0.5 | --right takes a number above that of"
            + " --left, 0.5, not \"0.5\".",
        "lab missing --data plane --bottom 0.9 --top 0.1 | --top takes a number above that of"
            + " --bottom, 0.9, not \"0.1\".",
        "lab look --if petal-width=2 --if petal-width=1 | --if petal-width is given twice.",
      })
  void whatWouldBePassedOverIsRefused(String line, String sentence) {
    CommandLineRun run = run(line);
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "petal-width",
    "petal-width=",
    "petal-width=x",
    "petal-width=NaN",
    "petal-width=1d",
    "=1"
  })
  void anotherValueOfAFeatureIsANumber(String text) {
    assertThat(run("lab look --if " + text).err())
        .isEqualTo(
            "--if takes a feature, = and a number, not \"" + text + "\"." + System.lineSeparator());
  }

  @Test
  void whatThereIsOneOfIsNotSaidInThePlural() {
    assertThat(run("memory store --lists 1 --items 2 --places 1").out())
        .startsWith("1 place that last")
        .doesNotContain("1 places");
    assertThat(run("memory list --sittings 1 --delay 1").out().lines().toList().get(1))
        .isEqualTo("1 second to the question");
  }

  /** A file holds what the window shows: one of several. */
  @Test
  void whatIsSavedOfSeveralIsToldAndIsTheFirst(@TempDir Path folder) throws IOException {
    for (String command : List.of("sleep", "tag", "heads")) {
      assertThat(run("memory " + command + " --help").out().replaceAll("\\s+", " "))
          .contains("--save keeps the first");
    }
    String file = folder.resolve("sleep.json").toString();
    String line = "memory sleep --shows 5 --json --seeds ";
    assertThat(run(line + "2 --save " + file).exitCode()).isZero();
    JsonNode again = JsonRun.of(run("memory replay --json " + file));
    assertThat(again).isEqualTo(JsonRun.of(run(line + "1")));
  }
}
