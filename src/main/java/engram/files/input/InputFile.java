package engram.files.input;

import engram.data.read.ByteSource;
import engram.data.read.ReadMonitor;
import engram.data.read.UnreadableFile;
import engram.data.read.UnreadableFile.Reason;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Through which every file is read, of whatever kind. It gives at most so many bytes. What can be
 * read once only, such as a pipe, is kept meanwhile; the wait for it ends by the monitor or by
 * {@link #close}, which any thread may call.
 */
public final class InputFile implements ByteSource, Closeable {
  /** 4 GB of a file with rows. */
  public static final long MOST_OF_TABLE = 4L << 30;

  /** 1 GB of what has to be kept while it is read. */
  public static final long MOST_OF_PIPE = 1L << 30;

  private static final String STANDARD_INPUT = "standard input";
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final String name;
  private final SlowInput.Opening opening;
  private final Probe probe;
  private final long most;
  private final ReadMonitor monitor;
  private Spool spool;
  private boolean closed;

  private InputFile(
      String name, SlowInput.Opening opening, Probe probe, long most, ReadMonitor monitor) {
    this.name = name;
    this.opening = opening;
    this.probe = probe;
    this.most = most;
    this.monitor = monitor;
  }

  /** Looks at what is there; null if it is not a file that can be read again and again. */
  @FunctionalInterface
  private interface Probe {
    BasicFileAttributes file() throws IOException;
  }

  /**
   * @param most how many bytes it may have
   * @param monitor is told when a pipe has nothing yet, and asked whether to wait on
   */
  public static InputFile of(Path file, long most, ReadMonitor monitor) {
    return new InputFile(name(file), new OfPath(file), () -> probe(file), most, monitor);
  }

  /** A file with rows. */
  public static InputFile ofTable(Path file, ReadMonitor monitor) {
    return of(file, MOST_OF_TABLE, monitor);
  }

  /** As on a command line, where - is what comes by standard input. */
  public static InputFile ofArgument(Path file, long most, ReadMonitor monitor) {
    if (!file.toString().equals("-")) return of(file, most, monitor);
    return new InputFile(STANDARD_INPUT, new OfStandardInput(), () -> null, most, monitor);
  }

  /** What sentences call it. */
  public static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  @Override
  public String name() {
    return name;
  }

  /** Whether it has to be kept, since it can't be opened a second time. */
  public boolean isReadOnce() {
    try {
      return spool != null || probe.file() == null;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Stamp stamp() throws IOException {
    try {
      BasicFileAttributes file = probe.file();
      if (file == null) return Stamp.UNKNOWN;
      if (file.size() > most) throw UnreadableFile.large(most);
      return new Stamp(file.size(), file.lastModifiedTime().toMillis());
    } catch (IOException e) {
      throw withReason(e);
    }
  }

  @Override
  public InputStream open() throws IOException {
    try {
      if (!stamp().isKnown()) return spool().open();
      return new Bounded(opening.open(), most);
    } catch (IOException e) {
      throw withReason(e);
    }
  }

  /** All of it. */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw withReason(e);
    }
  }

  /**
   * All of it as UTF-8, without a byte order mark.
   *
   * @throws CharacterCodingException if it is none
   * @throws UnreadableFile or another whose message says in words why it can't be read
   */
  public String text() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private synchronized Spool spool() throws IOException {
    if (closed) throw new IOException("it was closed");
    if (spool == null) {
      spool = new Spool(new SlowInput(name, opening, monitor), Math.min(most, MOST_OF_PIPE));
    }
    return spool;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (spool != null) spool.close();
  }

  /** What the system makes up as it is read has the length 0, and is read as a pipe is. */
  private static BasicFileAttributes probe(Path file) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (found.isDirectory()) throw new UnreadableFile(Reason.FOLDER, null);
    if (isOfType(file, SOCKET)) throw new UnreadableFile(Reason.SOCKET, null);
    return found.isRegularFile() && found.size() > 0 ? found : null;
  }

  /** Types are told by Unix alone. */
  private static boolean isOfType(Path file, int type) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((int) Files.getAttribute(file, "unix:mode") & 0xF000) == type;
  }

  /** Why a file can't be read or written, without its name. */
  public static String reason(IOException e) {
    return String.valueOf(withReason(e).getMessage());
  }

  /** The same, or one whose message says in words why it can't be read. */
  public static IOException withReason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof UnreadableFile) return e;
    if (e instanceof AccessDeniedException) return new UnreadableFile(Reason.NO_PERMISSION, e);
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof FileSystemLoopException
        || (reason != null && reason.contains("Too many levels of symbolic links"))) {
      return new UnreadableFile(Reason.LINK_LOOP, e);
    }
    return new IOException(reason == null ? e.getClass().getSimpleName() : reason, e);
  }

  private record OfPath(Path file) implements SlowInput.Opening {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    /** Who opens a pipe for writing lets the reader go on, who then finds its end. */
    @Override
    public void release() throws IOException {
      if (!isOfType(file, PIPE)) return;
      Files.newByteChannel(file, StandardOpenOption.READ, StandardOpenOption.WRITE).close();
    }
  }

  private record OfStandardInput() implements SlowInput.Opening {
    @Override
    public InputStream open() {
      return System.in;
    }

    @Override
    public void release() {}
  }

  /** Of a file that grows while it is read. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = super.read(target, from, length);
      return count(count, count);
    }

    private int count(int result, int bytes) throws IOException {
      if (result >= 0) left -= bytes;
      if (left < 0) throw UnreadableFile.large(most);
      return result;
    }
  }
}
