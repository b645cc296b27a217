package engram.app;

import java.util.Locale;

/** Whether a window can be hoped for. */
final class Display {
  private Display() {}

  /** Only on Linux can the display be missing. */
  static boolean isExpected() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
