package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.ui.present.PresentArea;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerGridTest {
  private static final LayerFrame WIDE = new LayerFrame(0, 0, 4, 2);

  private static LayerGrid grid(double width, double height, int layers) {
    List<LayerFrame> frames = Collections.nCopies(layers, WIDE);
    return LayerGrid.of(new PresentArea(10, 20, width, height), frames);
  }

  @Test
  void aPageThatIsNotMuchWiderThanHighIsFilledInTwoLines() {
    LayerGrid grid = grid(1100, 850, 3);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.hasFreePlace()).isTrue();
    assertThat(grid.place(2).bottom()).isCloseTo(870, within(1e-9));
    assertThat(grid.place(1).right()).isCloseTo(1110, within(1e-9));
    assertThat(grid.legend().x()).isEqualTo(grid.place(1).x());
    assertThat(grid.legend().y()).isEqualTo(grid.place(2).y());
  }

  @Test
  void aFlatPageHasThemSideBySideAndTheClassesBelow() {
    LayerGrid grid = grid(1800, 520, 3);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.hasFreePlace()).isFalse();
    assertThat(grid.place(0).bottom()).isLessThanOrEqualTo(grid.legend().y());
    assertThat(grid.legend().bottom()).isEqualTo(540);
  }

  @Test
  void nothingReachesBeyondThePageHoweverManyLayersThereAre() {
    for (int layers = 1; layers <= 10; layers++) {
      LayerGrid grid = grid(900, 700, layers);
      for (int k = 0; k < layers; k++) {
        assertThat(grid.place(k).right()).isLessThanOrEqualTo(910 + 1e-9);
        assertThat(grid.place(k).bottom()).isLessThanOrEqualTo(720 + 1e-9);
        assertThat(grid.place(k).height()).isPositive();
      }
    }
  }

  @Test
  void theFrameHoldsAllInOneUnit() {
    PresentArea on = new PresentArea(0, 0, 300, 300);
    assertThat(WIDE.x(on, 2)).isCloseTo(285, within(1e-9));
    assertThat(WIDE.y(on, 1)).isCloseTo(150 - 67.5, within(1e-9));
    assertThat(WIDE.filled(300, 300)).isCloseTo(270 * 135, within(1e-9));
  }
}
