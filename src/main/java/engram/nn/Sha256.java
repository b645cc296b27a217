package engram.nn;

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
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
