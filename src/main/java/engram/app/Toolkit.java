package engram.app;

import java.util.Locale;
import java.util.Properties;
import javafx.application.Platform;

/** Starts JavaFX on a display, or without one on Monocle. */
final class Toolkit {
  private Toolkit() {}

  /** Why the window can't be opened, in one sentence for the user. */
  static final class NotStarted extends Exception {
    private static final long serialVersionUID = 1;

    NotStarted(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /** Runs the action on JavaFX's thread once it is there. */
  static void start(Runnable action) throws NotStarted {
    // charts and formulas use AWT's fonts and shapes, never its windows
    System.setProperty("java.awt.headless", "true");
    Properties system = System.getProperties();
    // a background stretched out of JavaFX's cache takes the processor longer than all else
    system.putIfAbsent("prism.disableRegionCaching", "true");
    // numbers change all over the window: with fewer regions what lies between them is drawn, too
    system.putIfAbsent("prism.dirtyregioncount", "15");
    LibraryCache.prepare();
    try {
      Platform.startup(action);
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      throw new NotStarted(sentence(String.valueOf(e.getMessage())), e);
    }
  }

  /** On the display, or without one on a headless screen of that size in pixels. */
  static void startForTour(int width, int height, Runnable action) throws NotStarted {
    if (hasDisplay()) start(action);
    else startWithoutDisplay(width, height, action);
  }

  /** On a headless screen of that size in pixels, whether there is a display or not. */
  static void startWithoutDisplay(int width, int height, Runnable action) throws NotStarted {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("headless.geometry", width + "x" + height + "-32");
    start(action);
  }

  /** Whether a window can be hoped for: only on Linux can the display be missing. */
  static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  private static String sentence(String reason) {
    if (reason.contains("DISPLAY")) {
      return "The display \""
          + System.getenv("DISPLAY")
          + "\" can't be opened: check the variable DISPLAY, or unset it to run the tour without a"
          + " display.";
    }
    if (reason.contains("GTK")) {
      return "The window needs GTK 3, which is not installed: install the package libgtk-3-0t64"
          + " (Debian 13, Ubuntu 24.04), libgtk-3-0 (older ones) or gtk3 (Fedora, Arch).";
    }
    return "JavaFX can't open a window on this machine: " + reason + ".";
  }
}
