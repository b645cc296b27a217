package engram.files.input;

import engram.data.read.UnreadableFile;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.Objects;

/**
 * Keeps what can be read once only in a temporary file, so that it can be read again from its
 * beginning. It is read no further than it is asked for, and the file is gone when it is closed,
 * where the system allows it at once.
 */
final class Spool implements Closeable {
  private final SlowInput input;
  private final long most;
  private final File file;
  private final RandomAccessFile kept;
  private long length;
  private boolean ended;

  /**
   * @param most how many bytes it may have
   */
  Spool(SlowInput input, long most) throws IOException {
    this.input = input;
    this.most = most;
    try {
      file = File.createTempFile("engram-", ".part");
      kept = new RandomAccessFile(file, "rw");
    } catch (IOException e) {
      throw noRoom(e);
    }
    if (!file.delete()) file.deleteOnExit();
  }

  private static IOException noRoom(IOException e) {
    String folder = System.getProperty("java.io.tmpdir");
    return new IOException("it can't be kept in " + folder + ": " + e.getMessage(), e);
  }

  /** From the beginning; closing it leaves what is kept. */
  InputStream open() {
    return new InputStream() {
      private long position;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, target.length);
        if (count == 0) return 0;
        int read = readAt(position, target, from, count);
        if (read > 0) position += read;
        return read;
      }
    };
  }

  private int readAt(long position, byte[] target, int from, int count) throws IOException {
    while (position == length) {
      if (ended || !fill()) return -1;
    }
    kept.seek(position);
    return kept.read(target, from, (int) Math.min(count, length - position));
  }

  private boolean fill() throws IOException {
    int count = input.read();
    if (count < 0) {
      ended = true;
      input.close();
      return false;
    }
    if (length + count > most) throw UnreadableFile.large(most);
    try {
      kept.seek(length);
      kept.write(input.block(), 0, count);
    } catch (IOException e) {
      throw noRoom(e);
    }
    length += count;
    return true;
  }

  @Override
  public void close() {
    input.close();
    try {
      kept.close();
    } catch (IOException e) {
      // nothing in it is needed any more
    }
    if (file.exists() && !file.delete()) file.deleteOnExit();
  }
}
