package engram.nn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names numbers by their SHA-256, in 64 lower-case hexadecimal digits. */
public final class Sha256 {
  private Sha256() {}

  /** Of the numbers in their order, each as the 8 bytes of a double, the highest first. */
  public static String of(double[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) bytes.putDouble(number);
    return of(bytes.array());
  }

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Of all that is left of it. */
  public static String of(InputStream in) throws IOException {
    MessageDigest digest = digest();
    byte[] block = new byte[1 << 16];
    for (int count = in.read(block); count >= 0; count = in.read(block)) {
      digest.update(block, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
