package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPageTest {
  @TempDir Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static OwnPage.Fault fault(Path file) {
    return catchThrowableOfType(OwnPage.Fault.class, () -> OwnPage.read(file));
  }

  @Test
  void aPageIsReadAsUtf8OrAsGb18030() throws Exception {
    byte[] utf8 = "\uFEFF# 课\n\n文字".getBytes(StandardCharsets.UTF_8);
    byte[] gb = "# 课\n\n文字".getBytes(Charset.forName("GB18030"));
    assertThat(OwnPage.read(write("a.md", utf8)).text().title()).isEqualTo("课");
    assertThat(OwnPage.read(write("b.md", gb)).text().title()).isEqualTo("课");
  }

  @Test
  void whatIsNoPageIsRefusedAndSaidWhere() throws IOException {
    assertThat(fault(folder.resolve("none.md")).key()).isEqualTo("document.fault.missing");
    assertThat(fault(folder).key()).isEqualTo("document.fault.unreadable");
    assertThat(fault(write("empty.md", " \n".getBytes(StandardCharsets.UTF_8))).key())
        .isEqualTo("document.fault.empty");
    OwnPage.Fault binary = fault(write("b.md", new byte[] {'a', '\n', 'b', 0, 'c'}));
    assertThat(binary.key()).isEqualTo("document.fault.binary");
    assertThat(binary.arguments()).containsExactly("b.md", 2);
    OwnPage.Fault encoding = fault(write("c.md", new byte[] {'a', '\n', '\n', (byte) 0xff, ' '}));
    assertThat(encoding.key()).isEqualTo("document.fault.encoding");
    assertThat(encoding.arguments()).containsExactly("c.md", 3);
  }

  @Test
  void aLargeFileIsNotRead() throws IOException {
    Path file = write("large.md", new byte[OwnPage.MOST_BYTES + 1000]);
    assertThat(fault(file).key()).isEqualTo("document.fault.large");
    assertThat(fault(file).arguments()).containsExactly("large.md", 201L, 200);
  }

  @Test
  void aPageIsKnownByItsEnding() {
    assertThat(OwnPage.isNamed(Path.of("a", "Lesson.MD"))).isTrue();
    assertThat(OwnPage.isNamed(Path.of("lesson.markdown"))).isTrue();
    assertThat(OwnPage.isNamed(Path.of("lesson.csv"))).isFalse();
  }
}
