package engram.ui.base;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets a picture of a run that goes on be made anew some times a second, no oftener. */
public final class Pacing {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(80);

  private final LongSupplier clock;
  private final long interval;
  private boolean begun;
  private long last;

  /**
   * @param clock in nanoseconds
   */
  public Pacing(LongSupplier clock) {
    this(clock, INTERVAL);
  }

  /**
   * @param clock in nanoseconds
   * @param interval in nanoseconds
   */
  public Pacing(LongSupplier clock, long interval) {
    this.clock = clock;
    this.interval = interval;
  }

  /** Whether it is time again; then the time begins anew. */
  public boolean isTime() {
    if (begun && clock.getAsLong() - last < interval) return false;
    begin();
    return true;
  }

  public void begin() {
    begun = true;
    last = clock.getAsLong();
  }
}
