package engram.viewmodel;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets a picture of a run that goes on be made anew some times a second, no oftener. */
final class Pacing {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(80);

  private final LongSupplier clock;
  private boolean begun;
  private long last;

  /**
   * @param clock in nanoseconds
   */
  Pacing(LongSupplier clock) {
    this.clock = clock;
  }

  /** Whether it is time again; then the time begins anew. */
  boolean isTime() {
    if (begun && clock.getAsLong() - last < INTERVAL) return false;
    begin();
    return true;
  }

  void begin() {
    begun = true;
    last = clock.getAsLong();
  }
}
