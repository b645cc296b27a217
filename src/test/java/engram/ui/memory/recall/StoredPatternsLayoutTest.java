package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.memory.frame.CellGrid;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where patterns and cells lie, and what is below the mouse. */
class StoredPatternsLayoutTest {
  private static final double EM = 13;

  @Test
  void anyNumberOfPatternsFits() {
    for (int count = 1; count <= 60; count++) {
      StoredPatternsLayout layout = StoredPatternsLayout.of(count, EM, 620, 104);
      for (int k = 0; k < count; k++) {
        assertThat(layout.x(k) + layout.side()).isLessThanOrEqualTo(620);
        double middle = layout.side() / 2;
        assertThat(layout.at(layout.x(k) + middle, layout.y(k) + middle))
            .isEqualTo(OptionalInt.of(k));
      }
      if (count <= 26) {
        double below = layout.y(count - 1) + layout.height() - 0.15 * EM;
        assertThat(below).isLessThanOrEqualTo(104 + 1e-9);
      }
    }
  }

  @Test
  void aPointBesideThemIsOnNone() {
    StoredPatternsLayout layout = StoredPatternsLayout.of(5, EM, 620, 104);
    assertThat(layout.at(619, 50)).isEmpty();
    assertThat(layout.at(-1, 50)).isEmpty();
  }

  @Test
  void everyCellIsFoundWhereItIsDrawn() {
    CellGrid grid = CellGrid.of(400, 20, 3, 4, 205, 300);
    assertThat(grid.side()).isEqualTo(10);
    for (int cell = 0; cell < 400; cell++) {
      assertThat(grid.at(grid.x(cell) + 5, grid.y(cell) + 5)).isEqualTo(OptionalInt.of(cell));
    }
    assertThat(grid.at(2, 100)).isEmpty();
    assertThat(grid.at(100, 2)).isEmpty();
  }
}
