package engram.data.sets;

import engram.data.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the scripts in {@code sets-golden} wrote, and the hash they use. */
final class SetsGolden {
  private SetsGolden() {}

  /** The lines of a file, each split at its spaces. */
  static Stream<List<String>> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            SetsGolden.class.getResourceAsStream("/sets-golden/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all values row by row and then all targets, as big-endian doubles. */
  static String sha256(Dataset rows) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * rows.rows() * (rows.featureCount() + 1));
    for (int row = 0; row < rows.rows(); row++) {
      for (int feature = 0; feature < rows.featureCount(); feature++) {
        bytes.putLong(Double.doubleToLongBits(rows.value(row, feature)));
      }
    }
    for (int row = 0; row < rows.rows(); row++) {
      bytes.putDouble(rows.target(row));
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
