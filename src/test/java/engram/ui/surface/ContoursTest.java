package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ContoursTest {
  private static final int SIZE = 41;
  private static final double MIDDLE = (SIZE - 1) / 2.0;

  /** x² + y² about the middle of the grid, which reaches from −1 to 1. */
  private static double bowl(double i, double j) {
    double x = (i - MIDDLE) / MIDDLE;
    double y = (j - MIDDLE) / MIDDLE;
    return x * x + y * y;
  }

  @Property(tries = 50)
  void theLinesOfABowlAreCircles(@ForAll @DoubleRange(min = 0.05, max = 0.95) double level) {
    double[] segments = Contours.segments(SIZE, ContoursTest::bowl, level);
    double length = 0;
    for (int k = 0; k < segments.length; k += 4) {
      // linear between two points: off by at most the curvature over a cell
      assertThat(bowl(segments[k], segments[k + 1])).isCloseTo(level, within(0.0007));
      assertThat(bowl(segments[k + 2], segments[k + 3])).isCloseTo(level, within(0.0007));
      length += Math.hypot(segments[k] - segments[k + 2], segments[k + 1] - segments[k + 3]);
    }
    double radius = Math.sqrt(level) * MIDDLE;
    assertThat(length).isCloseTo(2 * Math.PI * radius, within(0.01 * 2 * Math.PI * radius));
  }

  @Property(tries = 50)
  void theLinesOfASlopeAreExact(@ForAll @DoubleRange(min = 0.1, max = 7.9) double level) {
    double[] segments = Contours.segments(5, (i, j) -> 2 * i, level);
    assertThat(segments).hasSize(4 * 4);
    for (int k = 0; k < segments.length; k += 2) {
      assertThat(segments[k]).isCloseTo(level / 2, within(1e-12));
    }
  }

  @Test
  void noHeightReachesALevelAboveOrBelowAll() {
    assertThat(Contours.segments(SIZE, ContoursTest::bowl, 2.1)).isEmpty();
    assertThat(Contours.segments(SIZE, ContoursTest::bowl, -0.1)).isEmpty();
    assertThat(Contours.segments(SIZE, (i, j) -> 1, 1)).isEmpty();
  }

  @Test
  void inASaddleTheMeanDecidesWhatBelongsTogether() {
    double[][] corners = {{3, 0}, {0, 1}};
    // mean 1: the two high corners are joined, each low one is cut off
    double[] joined = Contours.segments(2, (i, j) -> corners[i][j], 0.9);
    assertThat(joined).hasSize(8);
    assertThat(sideOf(joined, 0)).isEqualTo("lower right");
    assertThat(sideOf(joined, 4)).isEqualTo("upper left");
    double[][] lower = {{1.5, 0}, {0, 1}};
    double[] apart = Contours.segments(2, (i, j) -> lower[i][j], 0.9);
    assertThat(sideOf(apart, 0)).isEqualTo("lower left");
    assertThat(sideOf(apart, 4)).isEqualTo("upper right");
  }

  private static String sideOf(double[] segments, int at) {
    double x = (segments[at] + segments[at + 2]) / 2;
    double y = (segments[at + 1] + segments[at + 3]) / 2;
    boolean cutsLeft = segments[at] == 0 || segments[at + 2] == 0;
    boolean cutsLower = segments[at + 1] == 0 || segments[at + 3] == 0;
    assertThat(x).isBetween(0.0, 1.0);
    assertThat(y).isBetween(0.0, 1.0);
    return (cutsLower ? "lower " : "upper ") + (cutsLeft ? "left" : "right");
  }

  @Test
  void aCellWithoutANumberHasNoLine() {
    double[] whole = Contours.segments(3, (i, j) -> i, 0.5);
    double[] part = Contours.segments(3, (i, j) -> i == 0 && j == 0 ? Double.NaN : i, 0.5);
    assertThat(whole).hasSize(8);
    assertThat(part).hasSize(4);
  }
}
