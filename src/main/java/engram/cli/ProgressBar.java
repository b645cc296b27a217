package engram.cli;

import engram.data.text.Quote;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One line on a terminal that shows how far a command is; nothing elsewhere. */
public final class ProgressBar {
  private static final int WIDTH = 40;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintWriter terminal;
  private final boolean visible;
  private long drawn = System.nanoTime();
  private int length;
  private boolean closed;

  public ProgressBar(PrintWriter terminal, boolean visible) {
    this.terminal = terminal;
    this.visible = visible;
  }

  /** Draws at most ten times a second, so it may be called as often as one likes. */
  void show(long done, long total, Supplier<String> text) {
    if (!visible) return;
    long now = System.nanoTime();
    if (now - drawn < PAUSE && done < total) return;
    drawn = now;
    draw(line(done, total, Quote.visible(text.get())));
  }

  private synchronized void draw(String line) {
    if (closed) return;
    int before = length;
    length = line.length();
    terminal.print("\r" + line + " ".repeat(Math.max(0, before - length)));
    terminal.flush();
  }

  /** A bar of so many parts of a whole with a text behind it. */
  public static String line(long done, long total, String text) {
    int full = (int) (WIDTH * done / total);
    return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + text;
  }

  /** A line for itself, also where no bar is drawn. */
  synchronized void say(String sentence) {
    clear();
    terminal.println(sentence);
    terminal.flush();
  }

  /** Leaves the line empty. */
  synchronized void clear() {
    if (length == 0) return;
    terminal.print("\r" + " ".repeat(length) + "\r");
    terminal.flush();
    length = 0;
  }

  /** Leaves the line empty for good; may be called by another thread. */
  synchronized void close() {
    clear();
    closed = true;
  }
}
