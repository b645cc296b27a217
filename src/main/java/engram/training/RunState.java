package engram.training;

/** What a session is doing. */
public enum RunState {
  /** At the start, nothing trained yet. */
  READY,
  RUNNING,
  /** Playing the past backward. */
  REWINDING,
  /** Stopped by hand, at any epoch. */
  PAUSED,
  /** Stopped by the recipe's {@code StopRule}. */
  FINISHED,
  /** Stopped by the recipe's {@code EarlyStop}: the run no longer became better. */
  STOPPED_EARLY,
  /** Stopped because the loss is no longer finite; the last good epoch is kept. */
  DIVERGED,
  /** Stopped by a fault of the program; the trace is in the log. */
  FAILED;

  /** Whether it came to its end by itself. */
  public boolean isEnded() {
    return this == FINISHED || this == STOPPED_EARLY;
  }

  /** Whether it goes on by itself. */
  public boolean isMoving() {
    return this == RUNNING || this == REWINDING;
  }
}
