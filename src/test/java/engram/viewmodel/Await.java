package engram.viewmodel;

import engram.Patience;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
final class Await {
  private Await() {}

  /** Refreshes until the condition holds. */
  static void until(RunViewModel run, BooleanSupplier condition) {
    until(
        () -> {
          if (condition.getAsBoolean()) return true;
          run.refresh();
          return false;
        });
  }

  static void until(BooleanSupplier condition) {
    Patience.until(condition);
  }
}
