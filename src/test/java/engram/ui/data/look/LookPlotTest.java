package engram.ui.data.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LookPlotTest {
  private static final LookGrid GRID = LookGrid.of(2, 2, 230, 220, 10, 10, 5, 5, 10);

  private static LookPlot.Column column(double... shares) {
    return new LookPlot.Column(
        "x", 1, new double[][] {new double[20]}, new double[0], shares, List.of());
  }

  @Test
  void cellsFillTheSurface() {
    assertThat(GRID.width()).isEqualTo(100);
    assertThat(GRID.height()).isEqualTo(100);
    assertThat(GRID.x(1)).isEqualTo(120);
    assertThat(GRID.at(15, 10)).contains(new LookGrid.Cell(0, 0));
    assertThat(GRID.at(125, 205)).contains(new LookGrid.Cell(1, 1));
    assertThat(GRID.at(114, 50)).isEmpty(); // between two
    assertThat(GRID.at(5, 50)).isEmpty();
    assertThat(GRID.at(225, 50)).isEmpty();
  }

  @Test
  void thePointUnderThePixelIsFoundInItsCell() {
    LookPlot plot = new LookPlot(List.of(column(0.1, 0.8), column(0.5, 0.9)), List.of());
    LookGrid.Cell pair = new LookGrid.Cell(0, 1); // first column across, second upwards
    assertThat(plot.nearest(GRID, pair, 20, 115 + 50, 5)).isEqualTo(OptionalInt.of(0));
    assertThat(plot.nearest(GRID, pair, 91, 115 + 11, 5)).isEqualTo(OptionalInt.of(1));
    assertThat(plot.nearest(GRID, pair, 60, 115 + 50, 5)).isEmpty();
  }

  @Test
  void aBinIsFoundAtEachPlaceOfTheAxis() {
    assertThat(column().bin(0)).isZero();
    assertThat(column().bin(0.51)).isEqualTo(10);
    assertThat(column().bin(1)).isEqualTo(19);
    assertThat(column().bin(-0.1)).isZero();
  }
}
