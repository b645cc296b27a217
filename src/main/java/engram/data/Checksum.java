package engram.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells two data sets apart: the first 16 hex digits of a SHA-256 over all their contents. */
final class Checksum {
  private static final int ROWS_AT_ONCE = 1024;

  private Checksum() {}

  static String of(Dataset dataset) {
    MessageDigest digest = sha256();
    for (Feature feature : dataset.features()) update(digest, feature);
    update(digest, dataset.target());
    int d = dataset.featureCount();
    ByteBuffer block = ByteBuffer.allocate(ROWS_AT_ONCE * (d + 1) * Double.BYTES);
    for (int row = 0; row < dataset.rows(); row++) {
      for (int feature = 0; feature < d; feature++) block.putDouble(dataset.value(row, feature));
      block.putDouble(dataset.target(row));
      if (!block.hasRemaining()) {
        digest.update(block.flip());
        block.clear();
      }
    }
    digest.update(block.flip());
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static void update(MessageDigest digest, Feature feature) {
    digest.update(feature.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
