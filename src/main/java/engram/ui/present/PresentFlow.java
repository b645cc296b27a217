package engram.ui.present;

import java.util.concurrent.TimeUnit;

/**
 * Whether moments follow each other so fast that the next one shows what has come since the last:
 * to paint that by itself would double the work and nobody would see it.
 */
final class PresentFlow {
  private static final long FAST = TimeUnit.MILLISECONDS.toNanos(100);

  /** Changes that are no further apart belong to one moment. */
  private static final long ONE_MOMENT = TimeUnit.MILLISECONDS.toNanos(5);

  private boolean begun;
  private long last;
  private long between = Long.MAX_VALUE;

  /**
   * @param nanos when a moment was shown
   */
  void moment(long nanos) {
    if (begun && nanos - last < ONE_MOMENT) return;
    between = begun ? nanos - last : Long.MAX_VALUE;
    begun = true;
    last = nanos;
  }

  boolean isFast(long nanos) {
    return between < FAST && nanos - last < FAST;
  }
}
