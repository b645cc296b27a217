package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is never written over, and a file has a name. */
class FileArgumentsTest {
  private static final String HELD = "a,b,y\n1,2,u\n2,3,v\n3,4,u\n4,6,v\n5,5,u\n";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("my.csv", "my.engram", "net.onnx", "w.json", "p.txt")) {
      Files.writeString(folder.resolve(name), HELD);
    }
    Files.createDirectory(folder.resolve("sub"));
  }

  private CommandLineRun run(String line) {
    return CommandLineRun.of(
        List.of(line.split(" ")).stream()
            .map(word -> word.equals("''") ? "" : word.replace("@", folder + "/"))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train --epochs 1 --data @my.csv --target y --save @my.csv",
        "train --epochs 1 --data @my.csv --target y --save @sub/../my.csv",
        "train --epochs 1 --data @my.csv --target y --export-parameters @my.csv",
        "train --epochs 1 --initial-weights @w.json --export-parameters @w.json",
        "train --epochs 1 --save @new --export-parameters @new",
        "import @net.onnx -o @net.onnx",
        "import @net.onnx --data @my.csv --target y -o @my.csv",
        "export @my.engram --to csv -o @my.engram",
        "export @my.engram --data @my.csv --to numpy -o @my.csv",
        "memory recall --pattern-file @p.txt --save @p.txt",
        "grade @ --key @w.json --csv @w.json",
        "grade @ --lesson @w.json --csv @w.json",
      })
  void noFileIsWrittenOverAnotherOfTheSameLine(String line) throws IOException {
    CommandLineRun run = run(line);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasLineCount(1)
        .contains(" name the same file ", "which would be lost: give -")
        .endsWith("another name." + System.lineSeparator());
    for (String name : List.of("my.csv", "my.engram", "net.onnx", "w.json", "p.txt")) {
      assertThat(folder.resolve(name)).hasContent(HELD);
    }
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aTableIsNotWrittenOverARun() {
    CommandLineRun run = run("grade @ --csv @my.engram");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("--csv writes a table: ").contains("is the name of a run.");
    assertThat(folder.resolve("my.engram")).hasContent(HELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--save", "--export-parameters"})
  void standardOutputIsNoFileToWrite(String option) {
    CommandLineRun run = CommandLineRun.of("train", "--epochs", "1", option, "-");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            option
                + " takes the name of a file, not \"-\": standard output has the report."
                + System.lineSeparator());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train --data '' --target y",
        "train --save ''",
        "replay ''",
        "grade ''",
        "export '' --to csv -o @x",
        "memory recall --pattern-file ''",
        "lab fairness ''"
      })
  void anEmptyNameIsNoFile(String line) {
    CommandLineRun run = run(line);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .hasLineCount(1)
        .matches("(?s)\\S+ takes the name of a (file|folder), not \"\"\\.\\R");
  }
}
