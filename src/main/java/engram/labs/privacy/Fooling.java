package engram.labs.privacy;

import java.util.List;

/**
 * How little must be changed to fool a network, and one that was trained on fooled samples;
 * immutable.
 *
 * @param points from no change on
 * @param plain the test sample that is looked at, changed as little as fools the plain network
 * @param hardened the same for the other
 */
public record Fooling(List<Point> points, Example plain, Example hardened) {
  /** Grey levels of a pixel, from no ink to full. */
  public static final int GREYS = 16;

  /** Half of them are 1 in what the network sees. */
  static final double LEVELS_OF_ONE = 8;

  public Fooling {
    points = List.copyOf(points);
  }

  /**
   * Shares of the test samples that are still named right where each pixel may change by so much.
   *
   * @param levels of grey
   * @param oneStep of the plain network, attacked in one step
   * @param plain the same, attacked in many
   * @param hardened of the other network, attacked in many
   */
  public record Point(double levels, double oneStep, double plain, double hardened) {}

  /**
   * @param before pixels from −1 to 1, row by row
   * @param after changed as little as fools the network; as before if nothing does
   * @param named what the network names it before
   * @param fooled what it names it then
   * @param levels of grey that each pixel changes by at most; infinite if nothing fools it
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Example(double[] before, double[] after, int named, int fooled, double levels) {}

  /** Share of the test samples that a network names right, which no one has changed. */
  public double accuracy(boolean hardenedOne) {
    return hardenedOne ? points.get(0).hardened() : points.get(0).plain();
  }
}
