package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;

/** The beginning of a file, by which its format is guessed. */
final class Head {
  private static final int LENGTH = 1 << 20;

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
    Packed packed = new Packed(bytes);
    if (packed.isWorkbook()) throw new Stop(Fault.WORKBOOK, evidence);
    packed
        .archive()
        .ifPresent(
            kind -> {
              throw new Stop(Fault.ARCHIVE, evidence.found(kind));
            });
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
