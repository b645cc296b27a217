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
  /** Stopped because the loss is no longer finite; the last good epoch is kept. */
  DIVERGED,
  /** Stopped by a fault of the program; the trace is in the log. */
  FAILED;

  /** Whether it goes on by itself. */
  public boolean isMoving() {
    return this == RUNNING || this == REWINDING;
  }
}
