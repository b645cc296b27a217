package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
  private final RecentFiles recent = new RecentFiles();

  @Test
  void theNewestIsFirstAndEachIsThereOnce() {
    recent.add(Path.of("a"));
    recent.add(Path.of("b"));
    recent.add(Path.of("a"));
    assertThat(recent.files()).containsExactly(Path.of("a"), Path.of("b"));
  }

  @Test
  void theOldestAreForgotten() {
    for (int i = 0; i < 12; i++) recent.add(Path.of("f" + i));
    assertThat(recent.files())
        .hasSize(RecentFiles.MOST)
        .startsWith(Path.of("f11"))
        .endsWith(Path.of("f4"));
  }
}
