package engram.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Where JavaFX unpacks its libraries: in the home, or if there is no room in a folder that lasts as
 * long as the program. JavaFX itself would print traces there and wait for ever.
 */
final class LibraryCache {
  private static final String PROPERTY = "javafx.cachedir";

  /** All libraries of JavaFX for a window take some 4 MB. */
  static final long ROOM = 16L << 20;

  private final Path home;
  private final Path temporary;

  LibraryCache(Path home, Path temporary) {
    this.home = home;
    this.temporary = temporary;
  }

  /** To be called before JavaFX starts. */
  static void prepare() throws Toolkit.NotStarted {
    if (System.getProperty(PROPERTY) != null) return;
    Path home = Path.of(System.getProperty("user.home"));
    LibraryCache cache = new LibraryCache(home, Path.of(System.getProperty("java.io.tmpdir")));
    cache.other(ROOM).ifPresent(LibraryCache::use);
  }

  private static void use(Path folder) {
    System.setProperty(PROPERTY, folder.toString());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "engram-library-cache"));
  }

  /**
   * Another folder than JavaFX's own, if that has no room.
   *
   * @param bytes how many are needed
   * @throws Toolkit.NotStarted if there is no room anywhere
   */
  Optional<Path> other(long bytes) throws Toolkit.NotStarted {
    if (hasRoom(home, bytes)) return Optional.empty();
    try {
      if (hasRoom(temporary, bytes)) {
        return Optional.of(Files.createTempDirectory(temporary, "engram-javafx-"));
      }
    } catch (IOException e) {
      throw noRoom(e);
    }
    throw noRoom(null);
  }

  private Toolkit.NotStarted noRoom(IOException cause) {
    return new Toolkit.NotStarted(
        "JavaFX has to unpack its libraries before a window can be opened, and there is no room"
            + " for them in "
            + home
            + " nor in "
            + temporary
            + ": free some space there, or check that you may write there.",
        cause);
  }

  private static boolean hasRoom(Path folder, long bytes) {
    try {
      return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() >= bytes;
    } catch (IOException e) {
      return false;
    }
  }

  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // some systems keep a library that is in use; it lies among the temporary files
    }
  }
}
