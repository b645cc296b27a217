package engram.app;

import java.util.Locale;

/** A fault while the window is built, as one sentence for the user. */
final class StartFault {
  private StartFault() {}

  static String sentence(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (cause instanceof LinkageError && (text.contains("pango") || text.contains("freetype"))) {
        return "JavaFX needs Pango to write text, which is not installed: install the package"
            + " libpangoft2-1.0-0 (Debian, Ubuntu) or pango (Fedora, Arch).";
      }
    }
    return "The window can't be built by a fault of the program; the details are in "
        + Logging.file()
        + ".";
  }
}
