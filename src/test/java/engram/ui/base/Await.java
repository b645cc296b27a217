package engram.ui.base;

import engram.Patience;
import engram.ui.run.RunViewModel;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
public final class Await {
  private Await() {}

  /** Refreshes until the condition holds. */
  public static void until(RunViewModel run, BooleanSupplier condition) {
    until(
        () -> {
          if (condition.getAsBoolean()) return true;
          run.refresh();
          return false;
        });
  }

  public static void until(BooleanSupplier condition) {
    Patience.until(condition);
  }
}
