package engram.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that shows how far a command is; nothing elsewhere. */
public final class ProgressBar {
  private static final int WIDTH = 40;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintWriter terminal;
  private final boolean visible;
  private long drawn = System.nanoTime();
  private int length;

  ProgressBar(PrintWriter terminal, boolean visible) {
    this.terminal = terminal;
    this.visible = visible;
  }

  /** Draws at most ten times a second, so it may be called as often as one likes. */
  void show(int done, int total) {
    if (!visible) return;
    long now = System.nanoTime();
    if (now - drawn < PAUSE && done < total) return;
    drawn = now;
    String line = line(done, total, "epoch " + done + " of " + total);
    length = line.length();
    terminal.print("\r" + line);
    terminal.flush();
  }

  /** A bar of so many parts of a whole with a text behind it. */
  public static String line(int done, int total, String text) {
    int full = (int) ((long) WIDTH * done / total);
    return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + text;
  }

  /** Leaves the line empty. */
  void clear() {
    if (length == 0) return;
    terminal.print("\r" + " ".repeat(length) + "\r");
    terminal.flush();
    length = 0;
  }
}
