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

  private Patience() {}

  /** Asks again and again, leaving the processor to the others between. */
  public static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > NANOS) throw new AssertionError("waited in vain");
      LockSupport.parkNanos(200_000);
    }
  }
}
