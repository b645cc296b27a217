package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1} | EXPERIMENT",
        "~  ⏎ {~ | EXPERIMENT",
        "a,b⏎1,2 | TABLE",
        "# a comment⏎1,2 | TABLE",
        "~~ | TABLE",
        "A⏎##..⏎#..# | PATTERNS",
        "##..⏎#..#⏎ | PATTERNS",
        "A⏎##..⏎oops | TABLE",
        "%⏎@relation x | TABLE",
        "x⏎.5⏎.6 | TABLE"
      })
  void theBeginningTells(String text, FileKind kind) throws IOException {
    Path file = folder.resolve("file.json");
    Files.writeString(file, text.replace('⏎', '\n'));
    assertThat(FileKind.of(file)).isEqualTo(kind);
    Files.writeString(file, "\uFEFF" + text.replace('⏎', '\n'));
    assertThat(FileKind.of(file)).isEqualTo(kind);
  }

  @Test
  void ofWhatCantBeReadTheNameTells() {
    assertThat(FileKind.of(folder.resolve("none.JSON"))).isEqualTo(FileKind.EXPERIMENT);
    assertThat(FileKind.of(folder.resolve("none.csv"))).isEqualTo(FileKind.TABLE);
    assertThat(FileKind.of(folder)).isEqualTo(FileKind.TABLE);
  }
}
