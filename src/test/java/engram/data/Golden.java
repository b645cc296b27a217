package engram.data;

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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the scripts in {@code data-golden} wrote, and the hashes they use. */
final class Golden {
  private Golden() {}

  /** The lines of a file, each split at its spaces. */
  static Stream<List<String>> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split(" ")));
  }

  /** The lines whose first word is the given one. */
  static Stream<List<String>> lines(String file, String kind) {
    return lines(file).filter(words -> words.get(0).equals(kind));
  }

  static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(Golden.class.getResourceAsStream("/data-golden/" + file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    IntStream.of(values).forEach(bytes::putInt);
    return bytes.array();
  }

  static byte[] bytes(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
    DoubleStream.of(values).forEach(bytes::putDouble);
    return bytes.array();
  }

  static String sha256(int[] values) {
    return sha256(bytes(values));
  }

  static String sha256(double[] values) {
    return sha256(bytes(values));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
