package engram.ui.curves;

/** Epochs that a picture shows, both ends included. */
public record EpochRange(double from, double to) {
  /** A picture shows no less. */
  public static final double SHORTEST = 2;

  /**
   * @throws IllegalArgumentException if it does not begin before it ends
   */
  public EpochRange {
    if (!(from < to)) throw new IllegalArgumentException("no epochs from " + from + " to " + to);
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
