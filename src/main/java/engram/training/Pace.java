package engram.training;

/** When the next epoch is due at the wanted speed, and how long an epoch takes. */
final class Pace {
  /** Below so many epochs a second a run goes by smaller steps, if they are chosen. */
  static final double FAST = 50;

  private static final double NANOS = 1e9;

  /** A machine that falls this far behind does not try to catch up. */
  private static final double MOST_BEHIND = 0.1 * NANOS;

  private static final double PICTURE = 0.02 * NANOS;

  /** Weight of the newest epoch in the mean. */
  private static final double NEWEST = 0.02;

  private final long origin = System.nanoTime();
  private double epochsPerSecond = 100;
  private double due;
  private double nanosOfThisEpoch;
  private double nanosPerEpoch;

  /** From the last epoch on; a slower speed never hurries an epoch. */
  void setSpeed(double newEpochsPerSecond) {
    due += NANOS / newEpochsPerSecond - NANOS / epochsPerSecond;
    epochsPerSecond = newEpochsPerSecond;
  }

  boolean isSlow() {
    return epochsPerSecond < FAST;
  }

  /** The next epoch is due at once. */
  void start() {
    due = now();
  }

  long nanosToNextEpoch() {
    return (long) Math.max(0, due - now());
  }

  /** Notes that one of as many steps a second was made as else are epochs. */
  void stepped() {
    due = Math.max(due + NANOS / epochsPerSecond, now() - MOST_BEHIND);
  }

  /** Notes that a part of an epoch, or its rest, was trained in that time. */
  void worked(long nanos, boolean toItsEnd) {
    nanosOfThisEpoch += nanos;
    if (!toItsEnd) return;
    due = Math.max(due + NANOS / epochsPerSecond, now() - MOST_BEHIND);
    nanosPerEpoch =
        nanosPerEpoch == 0
            ? nanosOfThisEpoch
            : (1 - NEWEST) * nanosPerEpoch + NEWEST * nanosOfThisEpoch;
    nanosOfThisEpoch = 0;
  }

  /**
   * For playing backward: how many epochs to skip now, so that the wanted speed is kept with some
   * fifty pictures a second; at full speed a hundredth of the run.
   */
  int epochsToSkip(int lastEpoch) {
    double period = Math.max(NANOS / epochsPerSecond, PICTURE);
    due = Math.max(due + period, now() - MOST_BEHIND);
    if (Double.isInfinite(epochsPerSecond)) return 1 + lastEpoch / 100;
    return (int) Math.max(1, Math.round(period * epochsPerSecond / NANOS));
  }

  /** Another run begins. */
  void forget() {
    nanosOfThisEpoch = 0;
    nanosPerEpoch = 0;
  }

  /** Smoothed over some fifty epochs; 0 before the first. */
  double nanosPerEpoch() {
    return nanosPerEpoch;
  }

  private double now() {
    return System.nanoTime() - origin;
  }
}
