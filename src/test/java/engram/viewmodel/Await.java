package engram.viewmodel;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
final class Await {
  private static final long PATIENCE = 20_000_000_000L;

  private Await() {}

  /** Refreshes until the condition holds; fails after twenty seconds. */
  static void until(RunViewModel run, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE) throw new AssertionError("waited in vain");
      run.refresh();
      LockSupport.parkNanos(200_000);
    }
  }

  static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE) throw new AssertionError("waited in vain");
      LockSupport.parkNanos(200_000);
    }
  }
}
