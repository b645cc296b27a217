package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Drawing EMPTY = Drawing.empty(40, 100);

  @Test
  void aStrokeIsAStraightLineInBothDirections() {
    assertThat(EMPTY.isEmpty()).isTrue();
    Drawing right = EMPTY.stroke(10, 1, 20, 2);
    Drawing left = EMPTY.stroke(20, 2, 10, 1);
    assertThat(right.values()[15]).isCloseTo(1.5, within(1e-12));
    assertThat(left.values()).usingComparatorWithPrecision(1e-12).containsExactly(right.values());
    assertThat(right.values()[9]).isNaN();
    assertThat(right.values()[21]).isNaN();
    assertThat(EMPTY.isEmpty()).isTrue();
  }

  @Test
  void aPlaceOutsideIsTheNearestColumn() {
    assertThat(EMPTY.column(-5)).isZero();
    assertThat(EMPTY.column(70)).isEqualTo(Drawing.COLUMNS / 2);
    assertThat(EMPTY.column(1e9)).isEqualTo(Drawing.COLUMNS);
    assertThat(EMPTY.x(Drawing.COLUMNS)).isEqualTo(100);
  }

  @Test
  void theGapIsMeasuredWhereBothAre() {
    Course happened = Course.of(new double[] {0, 80}, new double[] {0, 80}, 1);
    // one above the diagonal from 40 to 70, three above it at 70; behind 80 nothing happened
    Drawing drawn = EMPTY.stroke(0, 41, 29, 70).stroke(30, 73, 30, 73).stroke(50, 5, 60, 5);
    Drawing.Gap gap = drawn.gap(happened);
    assertThat(gap.columns()).isEqualTo(31);
    assertThat(gap.mean()).isCloseTo((30 + 3) / 31.0, within(1e-9));
    assertThat(gap.size()).isCloseTo(gap.mean(), within(1e-9));
    assertThat(gap.place()).isEqualTo(70);
    assertThat(gap.drawn()).isEqualTo(73);
    assertThat(gap.happened()).isCloseTo(70, within(1e-9));
    assertThat(EMPTY.gap(happened).columns()).isZero();
  }
}
