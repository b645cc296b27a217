package engram.app;

import java.util.logging.Handler;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what the libraries log through {@code java.util.logging} to the log file as well. */
final class Logging {
  private static final Logger ROOT = Logger.getLogger("");

  private Logging() {}

  /** From now on nothing is written to standard error; the log file follows on a thread beside. */
  static void toFile() {
    for (Handler handler : ROOT.getHandlers()) ROOT.removeHandler(handler);
    Thread thread = new Thread(SLF4JBridgeHandler::install, "engram-log");
    thread.setDaemon(true);
    thread.start();
  }
}
