package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Arrays;

/** The beginning of a file, by which its format is guessed. */
final class Head {
  private static final int LENGTH = 1 << 20;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  final String file;
  private final byte[] bytes;

  /** Whether it is all of the file. */
  final boolean whole;

  private Head(String file, byte[] bytes, boolean whole) {
    this.file = file;
    this.bytes = bytes;
    this.whole = whole;
  }

  static Head of(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(LENGTH);
      Head head = new Head(source.name(), bytes, bytes.length < LENGTH);
      head.refuseWhatIsNoText();
      return head;
    }
  }

  /** Not copied. */
  byte[] bytes() {
    return bytes;
  }

  private void refuseWhatIsNoText() {
    Evidence evidence = Evidence.of(file);
    if (bytes.length == 0) throw new Stop(Fault.EMPTY, evidence);
    if (startsWith(ZIP) || startsWith(OLE)) throw new Stop(Fault.WORKBOOK, evidence);
  }

  private boolean startsWith(byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** Decoded as by {@link StrictReader}; if not the whole file, then without a line cut short. */
  String text(TextEncoding encoding) throws IOException {
    StringWriter text = new StringWriter(bytes.length);
    try (StrictReader reader =
        new StrictReader(
            new ByteArrayInputStream(bytes),
            encoding,
            file,
            bytes.length,
            ReadMonitor.NONE,
            !whole)) {
      reader.transferTo(text);
    }
    return whole ? text.toString() : wholeLines(text.toString());
  }

  private static String wholeLines(String text) {
    int end = text.lastIndexOf('\n') + 1;
    return end == 0 ? text : text.substring(0, end);
  }
}
