package engram.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs that are kept in a folder until they are saved, so that a program that is ended in the
 * middle loses little. Whoever keeps one holds a lock beside it as long as it lives; so several
 * windows share the folder, and what nobody holds was left behind. Not thread-safe.
 */
public final class UnsavedRuns {
  private static final Logger LOG = LoggerFactory.getLogger(UnsavedRuns.class);
  private static final String LOCK = ".lock";

  private final Path folder;

  /**
   * @param folder made when it is first needed
   */
  public UnsavedRuns(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /** A run that is kept, held by this program. */
  public static final class Kept {
    private final Path file;
    private final FileChannel lock;

    private Kept(Path file, FileChannel lock) {
      this.file = file;
      this.lock = lock;
    }

    public Path file() {
      return file;
    }

    /** When it was last written. */
    public Instant time() {
      try {
        return Files.getLastModifiedTime(file).toInstant();
      } catch (IOException e) {
        return Instant.now();
      }
    }

    /**
     * Writes it whole or not at all.
     *
     * @param origin the file that it belongs to
     * @throws IOException if it can't be written; what was there before is left
     */
    public void write(SavedRun run, Optional<RunOrigin> origin) throws IOException {
      RunFile.write(RunOrigin.note(run, origin), file);
    }

    /** It is needed no more. */
    public void delete() {
      try {
        Files.deleteIfExists(file);
        lock.close();
        Files.deleteIfExists(lockOf(file));
      } catch (IOException e) {
        LOG.warn("{} can't be deleted", file, e);
      }
    }

    /** It stays, for another start. */
    public void release() {
      try {
        lock.close();
      } catch (IOException e) {
        LOG.warn("{} stays locked", file, e);
      }
    }
  }

  /**
   * A place for one more.
   *
   * @throws IOException if nothing can be kept in the folder
   */
  public Kept begin() throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID() + RunFile.ENDING);
    return hold(file).orElseThrow(() -> new IOException(file + " can't be locked"));
  }

  /** Those that were left behind, the newest first; they are held from now on. */
  public List<Kept> left() {
    if (!Files.isDirectory(folder)) return List.of();
    List<Kept> left = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(each -> each.toString().endsWith(RunFile.ENDING)).toList();
      for (Path file : files) hold(file).ifPresent(kept -> addIfThere(kept, left));
    } catch (IOException e) {
      LOG.warn("what was not saved can't be looked for in {}", folder, e);
    }
    left.sort(Comparator.comparing(Kept::time).reversed());
    return left;
  }

  /** Its owner may have deleted it just now. */
  private static void addIfThere(Kept kept, List<Kept> left) {
    if (Files.exists(kept.file())) left.add(kept);
    else kept.delete();
  }

  /** Empty if another holds it. */
  private static Optional<Kept> hold(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(lockOf(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) return Optional.of(new Kept(file, channel));
    } catch (OverlappingFileLockException e) {
      LOG.debug("{} is held by another window of this program", file, e);
    }
    channel.close();
    return Optional.empty();
  }

  private static Path lockOf(Path file) {
    return file.resolveSibling(file.getFileName() + LOCK);
  }
}
