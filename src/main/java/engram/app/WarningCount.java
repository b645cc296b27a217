package engram.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what is logged at level WARNING or above: a whole tour has none. */
final class WarningCount extends Handler implements AutoCloseable {
  private int count;

  private WarningCount() {}

  /** Counts what comes from now on. */
  static WarningCount begin() {
    WarningCount begun = new WarningCount();
    Logger.getLogger("").addHandler(begun);
    return begun;
  }

  synchronized int get() {
    return count;
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    boolean counts = entry.getLevel().intValue() >= Level.WARNING.intValue();
    if (counts && !Logging.isOfClassPath(entry)) count++;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
