package engram.ui.graph;

import engram.ui.graph.AtWork.Direction;

/**
 * A pulse through the layer at work: where it is, and how strong, some time after its start. It
 * runs the way that the numbers went; an update flashes everywhere at once.
 */
public record Pulse(AtWork work) {
  /** How long it lasts, in nanoseconds. */
  public static final long DURATION = 250_000_000L;

  /** Half the length of what is lit, as a share of the connection. */
  private static final double HALF_LENGTH = 0.09;

  /**
   * The lit part of a connection, as shares of its way from left to right.
   *
   * @param opacity 0 … 1
   */
  record Lit(double from, double to, double opacity) {}

  /** Whether there is anything to run or flash. */
  public boolean isSeen() {
    return work.direction() != Direction.LOSS;
  }

  /** Whether the weights into that layer take part. */
  boolean runsInto(int layer) {
    return work.direction() == Direction.UPDATE || work.lightsWeights(layer);
  }

  /** What is lit that many nanoseconds after the start, 0 … {@link #DURATION}. */
  Lit at(long nanos) {
    double share = Math.max(0, Math.min(1, (double) nanos / DURATION));
    if (work.direction() == Direction.UPDATE) return new Lit(0, 1, Math.sin(Math.PI * share));
    double middle = work.direction() == Direction.BACKWARD ? 1 - share : share;
    return new Lit(Math.max(0, middle - HALF_LENGTH), Math.min(1, middle + HALF_LENGTH), 1);
  }
}
