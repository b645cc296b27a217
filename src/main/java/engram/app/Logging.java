package engram.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log is a file: the user sees sentences, never traces. The file is opened when there is first
 * something to write; where it can't be, nothing is logged.
 */
final class Logging extends Handler {
  private static final Logger ROOT = Logger.getLogger("");
  private static final int MOST_BYTES = 2 << 20;

  private final Path path;
  private Optional<FileHandler> file;

  Logging(Path path) {
    this.path = path;
  }

  /** Where the log lies. */
  static Path file() {
    String chosen = System.getProperty("engram.log");
    return chosen != null
        ? Path.of(chosen)
        : Path.of(System.getProperty("user.home"), ".engram", "engram.log");
  }

  /** From now on all that Engram and its libraries log goes to the file and nowhere else. */
  static void toFile() {
    for (Handler handler : ROOT.getHandlers()) ROOT.removeHandler(handler);
    ROOT.addHandler(new Logging(file()));
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (entry.getLevel().intValue() < Level.INFO.intValue() || isOfClassPath(entry)) return;
    if (file == null) file = open();
    file.ifPresent(handler -> handler.publish(entry));
  }

  /** What JavaFX says of every start on the class path, which is how Engram starts: no fault. */
  static boolean isOfClassPath(LogRecord entry) {
    return "javafx".equals(entry.getLoggerName())
        && entry.getMessage() != null
        && entry.getMessage().startsWith("Unsupported JavaFX configuration");
  }

  private Optional<FileHandler> open() {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      String pattern = path.toString().replace("%", "%%");
      FileHandler handler = new FileHandler(pattern, MOST_BYTES, 1, true);
      handler.setErrorManager(new Silence());
      handler.setEncoding("UTF-8");
      handler.setFormatter(new Line());
      return Optional.of(handler);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void flush() {
    if (file != null) file.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    if (file != null) file.ifPresent(Handler::close);
  }

  /** Where nothing can be logged the user is not shown a trace for it. */
  private static final class Silence extends ErrorManager {
    @Override
    public void error(String message, Exception fault, int code) {}
  }

  /** One line an entry, and the trace below it. */
  private static final class Line extends Formatter {
    @Override
    public String format(LogRecord entry) {
      StringWriter text = new StringWriter();
      text.write(
          "%1$tF %1$tT.%1$tL %2$-7s %3$s - %4$s%n"
              .formatted(
                  entry.getInstant().atZone(ZoneId.systemDefault()),
                  entry.getLevel().getName(),
                  entry.getLoggerName(),
                  formatMessage(entry)));
      if (entry.getThrown() != null) entry.getThrown().printStackTrace(new PrintWriter(text, true));
      return text.toString();
    }
  }
}
