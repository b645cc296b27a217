package engram.training;

/** When the next epoch is due at the wanted speed, and how long an epoch takes. */
final class Pace {
  private static final double NANOS = 1e9;

  /** A machine that falls this far behind does not try to catch up. */
  private static final double MOST_BEHIND = 0.1 * NANOS;

  private double epochsPerSecond = 100;
  private double due;
  private double nanosPerEpoch;

  void setSpeed(double newEpochsPerSecond) {
    epochsPerSecond = newEpochsPerSecond;
    start();
  }

  /** The next epoch is due at once. */
  void start() {
    due = System.nanoTime();
  }

  long nanosToNextEpoch() {
    return (long) Math.max(0, due - System.nanoTime());
  }

  /** Notes that an epoch was made, and how long it took. */
  void epochMade(long nanos) {
    due = Math.max(due + NANOS / epochsPerSecond, System.nanoTime() - MOST_BEHIND);
    nanosPerEpoch = nanosPerEpoch == 0 ? nanos : 0.98 * nanosPerEpoch + 0.02 * nanos;
  }

  void forget() {
    nanosPerEpoch = 0;
  }

  /** Smoothed over some fifty epochs; 0 before the first. */
  double nanosPerEpoch() {
    return nanosPerEpoch;
  }
}
