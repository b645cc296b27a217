package engram.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is there whole or not at all, also after a power failure: its bytes are on the disk
 * before it takes the place of the old one.
 */
public final class WholeFile {
  private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);

  /** In what systems say of a disk that is full. */
  private static final List<String> FULL =
      List.of("no space", "not enough space", "quota", "磁盘空间不足", "没有空间");

  private static final int LEAST_BYTES = 4096;

  private WholeFile() {}

  /** Writes the content into a part beside the file; it has the rights of any new file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path part) throws IOException;
  }

  /**
   * Puts the content into the place of the file once all of it is written.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      content.writeTo(part);
      flush(part);
      move(part, file);
      flushFolder(folder);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether the disk had no room for it. */
  public static boolean isFull(Path file, IOException fault) {
    String reason = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return FULL.stream().anyMatch(reason::contains) || hasNoRoom(file);
  }

  private static boolean hasNoRoom(Path file) {
    try {
      return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes a text as UTF-8, whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void writeText(Path file, String text) throws IOException {
    write(file, part -> Files.writeString(part, text));
  }

  /** What stands before the last dot; all of it if there is none, or nothing before it. */
  public static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A name without any ending gets the usual one, if no file has that name yet. */
  public static Path named(Path chosen, String ending) {
    String name = String.valueOf(chosen.getFileName());
    Path ended = chosen.resolveSibling(name + ending);
    return name.contains(".") || Files.exists(ended) ? chosen : ended;
  }

  private static void flush(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The new name; the file is whole without, and not every system can do it. */
  private static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("{} can't be flushed", folder, e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
