package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImageGridTest {
  private static final double LEAST = 16;
  private static final double MOST = 80;
  private static final double GAP = 6;

  @Property(tries = 500)
  void allThatAreShownLieInsideAndAreHitAtTheirMiddle(
      @ForAll @IntRange(min = 1, max = 400) int count,
      @ForAll @DoubleRange(min = 60, max = 900) double width,
      @ForAll @DoubleRange(min = 40, max = 700) double height) {
    ImageGrid grid = ImageGrid.of(count, width, height, LEAST, MOST, GAP);
    assertThat(grid.shown()).isBetween(1, count);
    assertThat(grid.size()).isBetween(LEAST - 1e-9, MOST + 1e-9);
    for (int i = 0; i < grid.shown(); i++) {
      assertThat(grid.x(i)).isBetween(0.0, width - grid.size() + 1e-6);
      assertThat(grid.y(i)).isBetween(0.0, height - grid.size() + 1e-6);
      double half = grid.size() / 2;
      assertThat(grid.at(grid.x(i) + half, grid.y(i) + half)).isEqualTo(OptionalInt.of(i));
    }
  }

  @Property(tries = 200)
  void allAreShownWhereThereIsRoomForTheSmallest(@ForAll @IntRange(min = 1, max = 100) int count) {
    ImageGrid grid = ImageGrid.of(count, 400, 200, LEAST, MOST, GAP);
    assertThat(grid.shown()).isEqualTo(count);
  }

  @Test
  void nothingIsHitBetweenThem() {
    ImageGrid grid = ImageGrid.of(4, 200, 200, LEAST, MOST, GAP);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.size()).isEqualTo(MOST);
    assertThat(grid.at(grid.x(0) + MOST + GAP / 2, 5)).isEmpty();
    assertThat(grid.at(5, 199)).isEmpty();
  }
}
