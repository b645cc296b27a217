package engram.files.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.files.ExperimentFileException;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsFileTest {
  private static final List<NamedPattern> PATTERNS =
      List.of(
          new NamedPattern("#", Pattern.ofText(List.of("#.", ".#"))),
          new NamedPattern("川 \"\n\"", Pattern.ofText(List.of("#.#.#", "#.#.#"))));

  @TempDir Path folder;

  @Test
  void patternsOfAnyShapeAndNameComeBack() throws Exception {
    Path file = folder.resolve("p.json");
    PatternsFile.write(PATTERNS, file);
    assertThat(PatternsFile.read(file)).isEqualTo(PATTERNS);
    assertThat(Files.readString(file)).contains("\"#.#.#\",\n");
  }

  @Test
  void anExperimentIsNoFileOfPatterns() {
    Path file = Path.of("src/test/resources/experiment-golden/recall.engram.json");
    assertThatThrownBy(() -> PatternsFile.read(file))
        .isInstanceOf(ExperimentFileException.class)
        .hasMessageContaining("recall.engram.json is JSON, but no experiment");
  }
}
