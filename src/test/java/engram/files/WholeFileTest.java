package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void theFileIsReplacedAndHasTheRightsOfAnyNewFile() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    Path file = Files.writeString(folder.resolve("file"), "before");
    WholeFile.write(file, part -> Files.writeString(part, "after"));
    assertThat(file).hasContent("after");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(plain));
    }
  }

  @Test
  void aFullDiskIsToldApart() {
    Path file = folder.resolve("a.engram");
    assertThat(WholeFile.isFull(file, new IOException("No space left on device"))).isTrue();
    assertThat(WholeFile.isFull(file, new IOException("Disk quota exceeded"))).isTrue();
    assertThat(WholeFile.isFull(file, new IOException("Permission denied"))).isFalse();
    assertThat(WholeFile.isFull(file, new IOException((String) null))).isFalse();
  }

  @Test
  void halfAContentLeavesWhatWasThereAndNoPart() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    part -> {
                      Files.writeString(part, "hal");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("before");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }
}
