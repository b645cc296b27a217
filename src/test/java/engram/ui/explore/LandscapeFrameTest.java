package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.landscape.PlaneWindow;
import org.junit.jupiter.api.Test;

class LandscapeFrameTest {
  private final PlaneWindow window = new PlaneWindow(0.5, -1, 2);

  @Test
  void isTheLargestSquareThatLeavesRoomForTheNumbers() {
    LandscapeFrame wide = LandscapeFrame.of(13, 900, 300);
    LandscapeFrame tall = LandscapeFrame.of(13, 300, 900);
    assertThat(wide.bottom()).isLessThan(300 - 13);
    assertThat(wide.right()).isLessThan(900 - 4 * 13);
    assertThat(tall.right()).isLessThan(300 - 4 * 13);
    assertThat(tall.left()).isEqualTo(wide.left());
    assertThat(LandscapeFrame.of(13, 5, 5).side()).isPositive();
  }

  @Test
  void pixelsAndPlacesAreInverse() {
    LandscapeFrame frame = LandscapeFrame.of(13, 350, 300);
    assertThat(frame.x(window, -1.5)).isEqualTo(frame.left());
    assertThat(frame.y(window, 1)).isEqualTo(frame.top());
    assertThat(frame.a(window, frame.x(window, 1.1))).isCloseTo(1.1, within(1e-12));
    assertThat(frame.b(window, frame.y(window, -1.9))).isCloseTo(-1.9, within(1e-12));
    assertThat(frame.holds(frame.x(window, 0), frame.y(window, 0))).isTrue();
    assertThat(frame.holds(frame.x(window, 3), frame.y(window, 0))).isFalse();
  }
}
