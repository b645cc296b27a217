package engram.ui.curves;

import engram.ui.plot.NiceScale;

/** Epochs that a picture shows, both ends included. */
public record EpochRange(double from, double to) {
  /** A picture shows no less. */
  static final double SHORTEST = 2;

  /** The axis of a run that has begun is at least so long. */
  private static final int SHORTEST_AXIS = 50;

  /**
   * @throws IllegalArgumentException if it does not begin before it ends
   */
  public EpochRange {
    if (!(from < to)) throw new IllegalArgumentException("no epochs from " + from + " to " + to);
  }

  /** Grows in round steps up to the stop epoch; before training it goes there at once. */
  public static EpochRange whole(int last, int stop) {
    double round = NiceScale.roundAtOrAbove(Math.max(last, SHORTEST_AXIS));
    double end = last == 0 || (last <= stop && stop < round) ? stop : round;
    return new EpochRange(0, Math.max(SHORTEST, end));
  }

  /** The axis. */
  public NiceScale scale() {
    return new NiceScale(from, to, false);
  }

  public double length() {
    return to - from;
  }

  /** Longer by that factor about an epoch that keeps its place, within a whole. */
  EpochRange scaled(double factor, double about, EpochRange whole) {
    double length = Math.min(whole.length(), Math.max(SHORTEST, factor * length()));
    double share = Math.max(0, Math.min(1, (about - from) / length()));
    return within(about - share * length, length, whole);
  }

  EpochRange moved(double epochs, EpochRange whole) {
    return within(from + epochs, length(), whole);
  }

  private static EpochRange within(double start, double length, EpochRange whole) {
    double from = Math.max(whole.from, Math.min(start, whole.to - length));
    return new EpochRange(from, from + length);
  }
}
