package engram.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StrictReaderTest {
  /** Of bytes, as a file is read; a line break may lie across the end of one. */
  private static final int BLOCK = 1 << 16;

  @Property(tries = 500)
  void everyLineBreakIsOneLineFeed(
      @ForAll @Size(max = 12) List<@From("pieces") String> pieces,
      @ForAll @IntRange(max = 12) int beforeBlockEnds)
      throws IOException {
    String text = "x".repeat(BLOCK - beforeBlockEnds) + String.join("", pieces);

    assertThat(read(text)).isEqualTo(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("\r\n", "\r", "\n", "\t", ",", "1", "甲");
  }

  private static String read(String text) throws IOException {
    byte[] bytes = text.getBytes(TextEncoding.UTF_8.charset());
    try (StrictReader reader =
        new StrictReader(
            new ByteArrayInputStream(bytes),
            TextEncoding.UTF_8,
            "f.csv",
            bytes.length,
            ReadMonitor.NONE,
            false)) {
      StringWriter read = new StringWriter();
      reader.transferTo(read);
      return read.toString();
    }
  }
}
