package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.NetworkSpec;
import engram.ui.graph.InputImage;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLayout;
import engram.ui.network.Layouts;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NetworkSpreadTest {
  private static NetworkLayout spread(NetworkSpec spec, double width, double height) {
    return NetworkSpread.of(spec, width, height, 180, 210, OptionalInt.empty());
  }

  @Property(tries = 60)
  void neuronsAreApartAndOnThePage(
      @ForAll @IntRange(min = 1, max = 300) int inputs,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 200) Integer> units,
      @ForAll @IntRange(min = 780, max = 1800) int width,
      @ForAll @IntRange(min = 380, max = 1600) int height) {
    NetworkLayout layout = spread(Layouts.spec(inputs, units), width, height);
    double before = 180;
    for (LayerColumn column : layout.columns()) {
      assertThat(column.spacing()).isGreaterThan(2 * column.radius());
      assertThat(column.y(0) - column.radius()).isGreaterThanOrEqualTo(-1e-9);
      assertThat(column.y(column.shown() - 1) + column.radius()).isLessThan(height + 1e-9);
      assertThat(column.x() - column.radius()).isGreaterThan(before);
      before = column.x() + column.radius();
      assertThat(column.shown()).isLessThanOrEqualTo(column.units());
    }
    // there is room for the names of the outputs
    assertThat(before + NetworkSpread.GAP + 210).isCloseTo(width, within(1e-6));
  }

  @Test
  void aLayerIsCutOnlyWhereItsNeuronsWouldTouch() {
    NetworkLayout layout = spread(Layouts.spec(4, List.of(18, 60, 3)), 1200, 480);
    assertThat(layout.column(0).hasGap()).isFalse();
    assertThat(layout.column(1).hasGap()).isTrue();
    assertThat(layout.column(1).unit(0)).isZero();
    assertThat(layout.column(1).unit(layout.column(1).shown() - 1)).isEqualTo(59);
  }

  @Test
  void aPictureStandsInTheMiddleOfTheLeftAndItsPixelsSendFromItsEdge() {
    NetworkLayout layout =
        NetworkSpread.of(Layouts.spec(64, List.of(32, 10)), 1200, 480, 0, 210, OptionalInt.of(8));
    InputImage image = layout.image().orElseThrow();
    assertThat(image.top() + image.size() / 2).isCloseTo(240, within(1e-9));
    LayerColumn pixels = layout.inputs();
    assertThat(pixels.shown()).isEqualTo(64);
    assertThat(pixels.x() + pixels.radius()).isCloseTo(image.right(), within(1e-9));
    assertThat(pixels.y(0)).isBetween(image.top(), image.top() + 6);
    assertThat(pixels.y(63)).isBetween(image.bottom() - 6, image.bottom());
  }

  @Test
  void scaledAllPlacesAreAsManyTimesAsFar() {
    NetworkLayout layout =
        NetworkSpread.of(Layouts.spec(64, List.of(40, 10)), 1200, 480, 0, 210, OptionalInt.of(8));
    NetworkLayout twice = NetworkSpread.scaled(layout, 2);
    assertThat(twice.width()).isEqualTo(2400);
    assertThat(twice.em()).isEqualTo(2 * layout.em());
    for (int layer = -1; layer < 2; layer++) {
      LayerColumn column = layout.column(layer);
      LayerColumn large = twice.column(layer);
      assertThat(large.shown()).isEqualTo(column.shown());
      assertThat(large.x()).isCloseTo(2 * column.x(), within(1e-9));
      assertThat(large.radius()).isCloseTo(2 * column.radius(), within(1e-9));
      for (int place = 0; place < column.shown(); place++) {
        assertThat(large.y(place)).isCloseTo(2 * column.y(place), within(1e-9));
      }
    }
    assertThat(twice.image().orElseThrow().right())
        .isCloseTo(2 * layout.image().orElseThrow().right(), within(1e-9));
  }
}
