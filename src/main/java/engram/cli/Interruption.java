package engram.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Listens for Ctrl+C while a command works: the work ends at its next good place, no file is left
 * half written, and the terminal is left with an empty line.
 */
public final class Interruption implements AutoCloseable {
  /** The exit code of a command that was stopped by Ctrl+C: 128 and the number of the signal. */
  static final int EXIT_CODE = 130;

  private static final long PATIENCE_SECONDS = 2;

  private final ProgressBar bar;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "engram-interruption");
  private volatile boolean asked;

  public Interruption(ProgressBar bar) {
    this.bar = bar;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What Ctrl+C does; Java ends once it returns. */
  public void ask() {
    asked = true;
    try {
      // Time out rather than hang: Java is expected to end, and an epoch may take long.
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) bar.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAsked() {
    return asked;
  }

  /**
   * To be called where the work can end.
   *
   * @throws CancellationException if it shall
   */
  void check() {
    if (asked) throw new CancellationException("stopped by Ctrl+C");
  }

  @Override
  public void close() {
    bar.close();
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Java ends already, and the hook with it.
      return;
    }
  }
}
