package engram.app;

import java.nio.file.Path;

/** Where the log lies. */
final class LogFile {
  private LogFile() {}

  static Path path() {
    String chosen = System.getProperty("engram.log");
    return chosen != null
        ? Path.of(chosen)
        : Path.of(System.getProperty("user.home"), ".engram", "engram.log");
  }
}
