package engram.ui.surface;

import java.util.Arrays;

/**
 * Lines of equal height over a square grid, by marching squares: each cell of four points gives the
 * straight pieces between the places on its sides where the height is reached, linear between two
 * points. In a saddle the mean of the four decides which places belong together. A cell with a
 * height that is not a number gives none.
 *
 * <p>Maven Central has no kept library for this that needs neither AWT nor a geographic framework.
 */
public final class Contours {
  private static final int NUMBERS = 4;

  private Contours() {}

  /** Heights of the grid. */
  public interface Heights {
    /** At the i-th point of the j-th row. */
    double at(int i, int j);
  }

  /**
   * The pieces of the line at that level, in units of the grid: x and y of the one end, then of the
   * other.
   *
   * @param size points a side
   */
  public static double[] segments(int size, Heights heights, double level) {
    Collector collector = new Collector(heights, level);
    for (int j = 0; j < size - 1; j++) {
      for (int i = 0; i < size - 1; i++) collector.cell(i, j);
    }
    return Arrays.copyOf(collector.segments, collector.size);
  }

  private static final class Collector {
    private final Heights heights;
    private final double level;
    private double[] segments = new double[64 * NUMBERS];
    private int size;

    /** Where the level is reached on the lower, right, upper and left side of the present cell. */
    private final double[] xs = new double[4];

    private final double[] ys = new double[4];
    private int reached;

    Collector(Heights heights, double level) {
      this.heights = heights;
      this.level = level;
    }

    void cell(int i, int j) {
      double lowerLeft = heights.at(i, j);
      double lowerRight = heights.at(i + 1, j);
      double upperRight = heights.at(i + 1, j + 1);
      double upperLeft = heights.at(i, j + 1);
      double mean = (lowerLeft + lowerRight + upperRight + upperLeft) / 4;
      if (!Double.isFinite(mean)) return;
      reached = 0;
      side(0, lowerLeft, lowerRight, i, j, 1, 0);
      side(1, lowerRight, upperRight, i + 1, j, 0, 1);
      side(2, upperLeft, upperRight, i, j + 1, 1, 0);
      side(3, lowerLeft, upperLeft, i, j, 0, 1);
      if (Integer.bitCount(reached) == 2) {
        int one = Integer.numberOfTrailingZeros(reached);
        int other = 31 - Integer.numberOfLeadingZeros(reached);
        add(one, other);
      } else if (reached != 0) {
        boolean leftBelongsToMiddle = (lowerLeft >= level) == (mean >= level);
        add(0, leftBelongsToMiddle ? 1 : 3);
        add(2, leftBelongsToMiddle ? 3 : 1);
      }
    }

    private void side(int side, double from, double to, int i, int j, int right, int up) {
      if ((from >= level) == (to >= level)) return;
      double share = (level - from) / (to - from);
      xs[side] = i + share * right;
      ys[side] = j + share * up;
      reached |= 1 << side;
    }

    private void add(int one, int other) {
      if (size == segments.length) segments = Arrays.copyOf(segments, 2 * size);
      segments[size] = xs[one];
      segments[size + 1] = ys[one];
      segments[size + 2] = xs[other];
      segments[size + 3] = ys[other];
      size += NUMBERS;
    }
  }
}
