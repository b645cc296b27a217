package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellGridTest {
  private final CellGrid grid = CellGrid.of(400, 20, 0, 0, 205, 305);

  @Test
  void cellsAreSquaresInTheMiddle() {
    assertThat(grid.side()).isEqualTo(10);
    assertThat(grid.at(grid.x(21) + 1, grid.y(21) + 1)).hasValue(21);
    assertThat(grid.at(grid.x(0) - 1, grid.y(0))).isEmpty();
  }

  @Test
  void theWayBetweenTwoCellsHasNoHoles() {
    assertThat(grid.way(0, 63)).containsExactly(21, 42, 63);
    assertThat(grid.way(5, 1)).containsExactly(4, 3, 2, 1);
    assertThat(grid.way(40, 2)).hasSize(2).endsWith(2);
    assertThat(grid.way(7, 7)).isEmpty();
  }
}
