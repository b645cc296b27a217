package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlotAxesTest {
  private final PlotAxes axes = new PlotAxes(10, 110, 20, 220, 13, List.of(), List.of());
  private final double[] xs = {0, 0.5, 0.5, 1};
  private final double[] ys = {0, 0.5, 0.5, Double.NaN};

  private OptionalInt nearest(double x, double y, double farthest) {
    return axes.nearest(xs.length, i -> xs[i], i -> ys[i], x, y, farthest);
  }

  @Test
  void theNearestPlaceIsFoundIfItIsNearAndOfEquallyNearOnesTheLast() {
    assertThat(nearest(13, 216, 5)).hasValue(0);
    assertThat(nearest(13, 216, 4.9)).isEmpty();
    assertThat(nearest(61, 121, 5)).hasValue(2);
  }
}
