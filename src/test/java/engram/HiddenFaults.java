package engram;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What went wrong beside the test's own thread of control, and would be seen by nobody: what
 * reached a thread's handler (JavaFX hands it what listeners and handlers throw), what the program
 * caught and logged as an error, and what JavaFX only warns of, such as a binding that throws. A
 * test that provokes one takes {@code HiddenFaults} as a parameter, and takes it.
 */
public final class HiddenFaults implements AutoCloseable {
  /**
   * A fault.
   *
   * @param thrown null where something was only logged
   */
  public record Fault(String where, Throwable thrown) {
    @Override
    public String toString() {
      if (thrown == null) return where;
      StackTraceElement[] trace = thrown.getStackTrace();
      return where + ": " + thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }

  private final List<Fault> faults = new ArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Handler log = new LogHandler();
  private final Thread.UncaughtExceptionHandler handler =
      (thread, thrown) -> add(new Fault("uncaught in " + thread.getName(), thrown));
  private Thread.UncaughtExceptionHandler before;

  /** From now on all is heard, whatever a test put in the place of the handlers. */
  void listen() {
    // TestFX sets a handler of its own when it is loaded, and keeps what it hears for later tests
    WaitForAsyncUtils.clearExceptions();
    if (Thread.getDefaultUncaughtExceptionHandler() != handler) {
      before = Thread.getDefaultUncaughtExceptionHandler();
      Thread.setDefaultUncaughtExceptionHandler(handler);
    }
    root.removeHandler(log);
    root.addHandler(log);
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    root.removeHandler(log);
  }

  private synchronized void add(Fault fault) {
    faults.add(fault);
  }

  /** All since they were taken last. */
  public synchronized List<Fault> take() {
    List<Fault> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }

  private final class LogHandler extends Handler {
    @Override
    public void publish(LogRecord entry) {
      int level = entry.getLevel().intValue();
      String logger = String.valueOf(entry.getLoggerName());
      boolean ofJavaFx = logger.startsWith("javafx") && level >= Level.WARNING.intValue();
      if (level < Level.SEVERE.intValue() && !ofJavaFx) return;
      // the tests run on the class path, which JavaFX does not advise
      if (entry.getMessage().startsWith("Unsupported JavaFX configuration")) return;
      add(new Fault("logged by " + logger + ": " + entry.getMessage(), entry.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
