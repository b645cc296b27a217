package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.concurrent.CancellationException;

/**
 * Decodes a file, with every line break as a line feed, and stops at the line where it is no text:
 * by a {@link Stop} with the fault, or a {@link CancellationException} if its monitor says so.
 */
final class StrictReader extends Reader {
  private static final int BLOCK = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** A stray control character is no harm; of many, every hundredth makes it no text. */
  private static final int STRAY = 10;

  private static final int RUBBISH = 100;

  private final InputStream in;
  private final TextEncoding encoding;
  private final CharsetDecoder decoder;
  private final String file;
  private final long total;
  private final ReadMonitor monitor;
  private final boolean cut;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();

  private long bytesRead;
  private long charsRead;
  private long controls;
  private int firstControl;
  private int line = 1;
  private boolean afterReturn;
  private boolean atEnd;
  private boolean malformed;

  /**
   * @param total how many bytes there are
   * @param cut whether more bytes follow that are not looked at
   */
  StrictReader(
      InputStream in,
      TextEncoding encoding,
      String file,
      long total,
      ReadMonitor monitor,
      boolean cut) {
    this.in = in;
    this.encoding = encoding;
    // A fresh decoder reports what is no text, where a charset would replace it silently.
    this.decoder = encoding.charset().newDecoder();
    this.file = file;
    this.total = total;
    this.monitor = monitor;
    this.cut = cut;
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) return 0;
    if (!chars.hasRemaining() && !decode()) return -1;
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    return count;
  }

  /** False at the end of the text; what stands before bytes that are no text is handed over. */
  private boolean decode() throws IOException {
    if (malformed) throw new Stop(Fault.NOT_ENCODED, at().found(encoding.label()));
    chars.clear();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, atEnd && !cut);
      malformed = result.isError();
      if (chars.position() > 0 || malformed) break;
      if (atEnd) {
        chars.flip();
        return false;
      }
      fill();
    }
    chars.flip();
    if (charsRead == 0 && chars.hasRemaining() && chars.get(0) == BYTE_ORDER_MARK) chars.get();
    charsRead += chars.limit();
    chars.limit(check(chars.array(), chars.position(), chars.limit()));
    return chars.hasRemaining() || decode();
  }

  private void fill() throws IOException {
    if (monitor.isCancelled()) throw new CancellationException(file);
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + count);
      bytesRead += count;
    }
    bytes.flip();
    monitor.progress(bytesRead, total);
  }

  /** Leaves one line break of every two, and returns where the text then ends. */
  private int check(char[] text, int from, int end) {
    int kept = from;
    int i = from;
    while (i < end) {
      int start = i;
      while (i < end && text[i] >= ' ') i++;
      if (i > start) {
        afterReturn = false;
        if (kept < start) System.arraycopy(text, start, text, kept, i - start);
        kept += i - start;
      }
      if (i == end) break;
      char c = text[i++];
      boolean secondOfTwo = c == '\n' && afterReturn;
      afterReturn = c == '\r';
      if (secondOfTwo) continue;
      if (c == '\r') c = '\n';
      control(c);
      text[kept++] = c;
    }
    if (controls > STRAY + charsRead / RUBBISH)
      throw new Stop(Fault.BINARY, at().line(firstControl));
    return kept;
  }

  private void control(char c) {
    if (c == '\n') line++;
    else if (c == 0) throw new Stop(Fault.BINARY, at());
    else if (c != '\t' && c != '\f' && controls++ == 0) firstControl = line;
  }

  private Evidence at() {
    return Evidence.of(file).line(line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
