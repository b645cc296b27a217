package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawGestureTest {
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.55, true", // beside the middle of the way
    "0.5, 0.65, false",
    "0.15, 0.5, true", // before its start
    "0.05, 0.5, false",
    "0.85, 0.56, true", // behind its end, aslant
    "0.88, 0.58, false"
  })
  void touchesWhatIsNearItsWay(double x, double y, boolean touched) {
    DrawGesture.Eraser eraser =
        new DrawGesture.Eraser(new DrawSpot(0.2, 0.5), new DrawSpot(0.8, 0.5), 0.1);
    assertThat(eraser.touches(new DrawSpot(x, y))).isEqualTo(touched);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.39, true", "0.3, 0.41, false"})
  void aClickIsAWayWithoutLength(double x, double y, boolean touched) {
    DrawGesture.Eraser eraser =
        new DrawGesture.Eraser(new DrawSpot(0.3, 0.3), new DrawSpot(0.3, 0.3), 0.1);
    assertThat(eraser.touches(new DrawSpot(x, y))).isEqualTo(touched);
  }
}
