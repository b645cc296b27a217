package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.memory.LabCommand;
import engram.cli.memory.MemoryCommand;
import engram.cli.train.DatasetsCommand;
import engram.cli.train.TrainCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed arrives, or it is told that it did not; and it does nothing to a terminal. */
class LostOutputTest {
  private static final String HOSTILE = "a\u001b[31m\u202eb\u0007\u009b\u2028c";

  @TempDir Path folder;

  /** As a disk that is full, or a pipe whose reader is gone. */
  private static CommandLineRun into(String fault, String... args) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(fault);
          }
        };
    StringWriter err = new StringWriter();
    int code =
        EngramCommand.run(
            args,
            new OutputStreamWriter(broken, StandardCharsets.UTF_8),
            err,
            new TrainCommand(false),
            new DatasetsCommand(),
            MemoryCommand.of(false),
            LabCommand.of(false));
    return new CommandLineRun(code, "", err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "",
        "train --help",
        "train --epochs 2",
        "train --epochs 2 --json",
        "train --epochs 2 --folds 2 --json",
        "datasets",
        "datasets --json",
        "datasets iris",
        "memory",
        "memory neuron",
        "memory neuron --json",
        "memory recall",
        "memory recall --json",
        "memory capacity --trials 1 --loads 0.1",
        "memory list --json",
        "lab",
        "lab why --preset gauss --epochs 1",
        "memory replay src/test/resources/experiment-golden/neuron.engram.json"
      })
  void everyCommandTellsThatItsAnswerWasLost(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    CommandLineRun full = into("No space left on device", args);
    assertThat(full.err())
        .endsWith(
            "The answer can't be written to standard output: No space left on device."
                + System.lineSeparator());
    assertThat(full.exitCode()).isEqualTo(1);

    CommandLineRun closed = into("Broken pipe", args);
    assertThat(closed.err()).doesNotContain("written");
    assertThat(closed.exitCode()).isEqualTo(CommandLineRun.of(args).exitCode());
  }

  private Path hostileTable() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("\"x" + HOSTILE + "\",\"y\nz\",kind");
    for (int row = 0; row < 80; row++) {
      // more control characters would make it no text
      String hostile = row % 40 == 0 ? HOSTILE : "";
      lines.add(row + ",\"p" + hostile + row % 2 + "\",\"k\r\n" + hostile + row % 3 + "\"");
    }
    return Files.writeString(folder.resolve("rows.csv"), String.join("\n", lines) + "\n");
  }

  @Test
  void whatActsOnATerminalIsShownInAReport() throws IOException {
    String file = hostileTable().toString();
    CommandLineRun text =
        CommandLineRun.of("train", "--data", file, "--target", "kind", "--epochs", "2");
    assertThat(text.err()).isEmpty();
    assertHarmless(text.out());
    assertThat(text.out()).contains("\\u001b[31m\\u202e");
    for (String line : text.out().lines().toList()) {
      assertThat(line).doesNotStartWith("z").doesNotStartWith("a\\u001b");
    }

    CommandLineRun json =
        CommandLineRun.of("train", "--data", file, "--target", "kind", "--epochs", "2", "--json");
    assertHarmless(json.out());
    JsonNode features = JsonRun.of(json).findValue("features");
    assertThat(features.findValuesAsText("name")).contains("x" + HOSTILE, "y\nz");
  }

  @Test
  void theProgramsOwnColoursPass() {
    StringWriter out = new StringWriter();
    TerminalWriter writer = new TerminalWriter(out);
    writer.print("\u001b[1mengram\u001b[0m");
    writer.print(new StringBuilder("\u001b[0m "));
    writer.printf("%s|\u001b|", "a\nb");
    writer.println("c\rd");
    writer.println((Object) "\u001b");
    writer.flush();
    assertThat(out)
        .hasToString(
            "\u001b[1mengram\u001b[0m\u001b[0m a\\u000ab|\\u001b|c\\u000dd%n\\u001b%n".formatted());
  }

  @Test
  void whatActsOnATerminalIsShownInASentence() throws IOException {
    String file = hostileTable().toString();
    Path json = Files.writeString(folder.resolve("e.json"), "{\"" + HOSTILE + "\n");
    Path patterns = Files.writeString(folder.resolve("p.txt"), HOSTILE + "\n##\n.x\n");
    for (String[] args :
        new String[][] {
          {"train", "--data", file, "--target", HOSTILE + "\nx"},
          {"train", "--data", HOSTILE + "\n.csv", "--target", "y"},
          {"train", "--data", file, "--target", "kind", "--number", "y\nz"},
          {"train", "--epochs", HOSTILE},
          {"train", "--" + HOSTILE},
          {HOSTILE + "\n"},
          {"datasets", HOSTILE + "\n"},
          {"memory", "replay", HOSTILE + "\n"},
          {"memory", "replay", json.toString()},
          {"memory", "recall", "--pattern-file", patterns.toString()},
          {"memory", "recall", "--patterns", HOSTILE + "\n"},
          {"memory", "recall", "--save", HOSTILE + "\n/x"},
        }) {
      CommandLineRun run = CommandLineRun.of(args);
      assertThat(run.exitCode()).as("%s", run).isIn(1, 2);
      assertHarmless(run.err());
      assertThat(run.err()).hasLineCount(1);
    }
  }

  private static void assertHarmless(String printed) {
    assertThat(printed.codePoints().filter(c -> c != '\n' && c != '\r'))
        .allMatch(c -> Character.getType(c) != Character.CONTROL)
        .allMatch(c -> Character.getType(c) != Character.FORMAT)
        .allMatch(c -> c != 0x2028);
  }
}
