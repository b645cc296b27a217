package engram;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * How long a test waits for what another thread does: so long that none fails because the machine
 * is busy. Only a test that fails anyway waits to the end.
 */
public final class Patience {
  public static final long SECONDS = 120;

  private static final long NANOS = TimeUnit.SECONDS.toNanos(SECONDS);
  private static final long SHORTEST_PAUSE = TimeUnit.MICROSECONDS.toNanos(200);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  /** What is waited for long may be seen that share later: asking costs as well. */
  private static final int SHARE = 10;

  private Patience() {}

  /** Asks again and again, leaving the processor to the others between. */
  public static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      long waited = System.nanoTime() - start;
      if (waited > NANOS) throw new AssertionError("waited in vain");
      LockSupport.parkNanos(Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, waited / SHARE)));
    }
  }
}
