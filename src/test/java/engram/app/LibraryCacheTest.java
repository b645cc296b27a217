package engram.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCacheTest {
  @TempDir Path folder;

  @Test
  void theHomeIsTakenIfItHasRoom() throws Toolkit.NotStarted {
    assertThat(new LibraryCache(folder, folder.resolve("none")).other(1)).isEmpty();
  }

  @Test
  void elseAFolderOfItsOwnAmongTheTemporaryFiles() throws IOException, Toolkit.NotStarted {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    LibraryCache cache = new LibraryCache(folder.resolve("none"), temporary);
    assertThat(cache.other(1)).get().satisfies(made -> assertThat(made).hasParent(temporary));
  }

  @Test
  void whereThereIsNoRoomAnywhereOneSentenceSaysSo() {
    LibraryCache cache = new LibraryCache(folder, folder);
    assertThatThrownBy(() -> cache.other(Long.MAX_VALUE))
        .isInstanceOf(Toolkit.NotStarted.class)
        .hasMessageContaining("there is no room for them in " + folder)
        .hasMessageEndingWith(".");
  }
}
