package engram.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what the libraries log through {@code java.util.logging} to the log file as well. */
final class Logging {
  private Logging() {}

  static void toFile() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
