package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Finds the encoding of a file from its beginning. */
final class EncodingGuess {
  private static final int LOOKED_AT = 4096;

  private EncodingGuess() {}

  /**
   * By its byte order mark; else UTF-16 if every other byte is often zero; else UTF-8 and then GB
   * 18030 if all the head is text in it.
   */
  static TextEncoding of(Head head) {
    byte[] bytes = head.bytes();
    for (TextEncoding encoding : TextEncoding.values()) {
      if (encoding.marks(bytes)) return encoding;
    }
    double evenZeros = zeros(bytes, 0);
    double oddZeros = zeros(bytes, 1);
    if (oddZeros > 0.3 && evenZeros < 0.05) return TextEncoding.UTF_16LE;
    if (evenZeros > 0.3 && oddZeros < 0.05) return TextEncoding.UTF_16BE;
    if (isText(head, TextEncoding.UTF_8)) return TextEncoding.UTF_8;
    if (isText(head, TextEncoding.GB_18030)) return TextEncoding.GB_18030;
    Evidence evidence = Evidence.of(head.file).line(1);
    throw new Stop(evenZeros + oddZeros > 0 ? Fault.BINARY : Fault.NO_ENCODING, evidence);
  }

  /** Whether the head does not tell UTF-8 and GB 18030 apart. */
  static boolean isAscii(Head head) {
    for (byte b : head.bytes()) {
      if (b < 0) return false;
    }
    return true;
  }

  private static double zeros(byte[] bytes, int from) {
    int end = Math.min(bytes.length, LOOKED_AT);
    int zeros = 0;
    int count = 0;
    for (int i = from; i < end; i += 2) {
      if (bytes[i] == 0) zeros++;
      count++;
    }
    return count == 0 ? 0 : (double) zeros / count;
  }

  private static boolean isText(Head head, TextEncoding encoding) {
    CharsetDecoder decoder = encoding.charset().newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(head.bytes());
    CharBuffer chars = CharBuffer.allocate(LOOKED_AT);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars.clear(), head.whole);
      if (result.isError()) return false;
      if (result.isUnderflow()) return true;
    }
  }
}
