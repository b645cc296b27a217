package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {
  /** Of things of that height, negative if a section begins with it; the gap is 1. */
  private static List<Integer> firsts(double room, double... heights) {
    double[] tops = new double[heights.length];
    double[] bottoms = new double[heights.length];
    boolean[] heads = new boolean[heights.length];
    for (int k = 0; k < heights.length; k++) {
      tops[k] = k == 0 ? 0 : bottoms[k - 1] + 1;
      bottoms[k] = tops[k] + Math.abs(heights[k]);
      heads[k] = heights[k] < 0;
    }
    return new PageBreaks(tops, bottoms, heads, room).firsts();
  }

  @Test
  void whatFitsIsOnePage() {
    assertThat(firsts(32, 10, 10, 10)).containsExactly(0);
    assertThat(firsts(31, 10, 10, 10)).containsExactly(0, 2);
    assertThat(firsts(31)).containsExactly(0);
  }

  @Test
  void aSectionIsNotPartedIfThePageIsFullEnough() {
    assertThat(firsts(50, -10, 10, 10, -10, 10, 10)).containsExactly(0, 3);
    assertThat(firsts(50, -10, 10, -5, 10, 10, 10)).containsExactly(0, 5);
  }

  @Test
  void aHeadingStaysWithWhatFollows() {
    assertThat(firsts(34, 10, 10, -10, 40, 10)).containsExactly(0, 2, 3, 4);
    assertThat(firsts(45, 10, 10, -5, -5, 20, 10)).containsExactly(0, 2);
  }

  @Test
  void whatIsHigherThanAPageHasOneForItself() {
    assertThat(firsts(20, 10, 50, 10)).containsExactly(0, 1, 2);
  }

  @Test
  void noPageMoreIsTakenForWholeSections() {
    assertThat(firsts(50, 30, -5, 5, 10, -28)).containsExactly(0, 3);
    assertThat(firsts(50, 30, -5, 5, 10, -27)).containsExactly(0, 1);
  }
}
