package engram.labs.privacy;

import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.List;

/**
 * How little must be changed to fool a network, and one that was trained on fooled samples;
 * immutable. A level is an eighth of what the network sees: of digits one of 16 greys, of points an
 * eighth of a standard deviation.
 *
 * @param data what was learned, and what is attacked
 * @param points from no change on
 * @param plain what fools the plain network
 * @param hardened what fools the other
 */
public record Fooling(PreparedData data, List<Point> points, Fooled plain, Fooled hardened) {
  /** Grey levels of a pixel, from no ink to full. */
  public static final int GREYS = 16;

  /** So many are 1 in what the network sees. */
  public static final double LEVELS_OF_ONE = 8;

  public Fooling {
    points = List.copyOf(points);
  }

  /**
   * Shares of the test samples that are still named right where each input may change by so much.
   *
   * @param levels by which
   * @param oneStep of the plain network, attacked in one step
   * @param plain the same, attacked in many
   * @param hardened of the other network, attacked in many
   */
  public record Point(double levels, double oneStep, double plain, double hardened) {}

  /**
   * A network and what fools it.
   *
   * @param examples of digits the one that is looked at, of points all of the test
   */
  public record Fooled(Parameters network, List<Example> examples) {
    public Fooled {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A test sample changed as little as fools the network.
   *
   * @param row of the data
   * @param before what the network sees of it: of a digit pixels from −1 to 1, row by row
   * @param after the same changed; as before if nothing fools it
   * @param named what the network names it before
   * @param fooled what it names it then
   * @param levels that each input changes by at most; 0 if it is named wrong before, infinite if
   *     nothing fools it
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Example(
      int row, double[] before, double[] after, int named, int fooled, double levels) {
    public boolean isFooled() {
      return levels > 0 && !Double.isInfinite(levels);
    }
  }

  /** Whether the samples are points of a plane; else they are pictures. */
  public boolean isOfPoints() {
    return data.inputs().count() == 2;
  }

  /** Share of the test samples that a network names right, which no one has changed. */
  public double accuracy(boolean hardenedOne) {
    return hardenedOne ? points.get(0).hardened() : points.get(0).plain();
  }
}
