package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameClockTest {
  private final StringBuilder taken = new StringBuilder();

  @ParameterizedTest
  @CsvSource({
    "1, true, a|c||a|c|",
    "2, true, a|c||a|c|",
    "3, true, ac|ac|ac|ac|ac|ac",
    "2, false, ac|ac|ac|ac|ac|ac",
    "8, false, ac|ac|ac|ac|ac|ac"
  })
  void whereCoresAreScarceAtFullSpeedChartsComeAFrameAfterAllElseAndTheThirdIsLeftToTraining(
      int cores, boolean fullSpeed, String frames) {
    FrameClock clock =
        new FrameClock(() -> taken.append('a'), () -> taken.append('c'), () -> fullSpeed, cores);
    for (int i = 0; i < 6; i++) {
      if (i > 0) taken.append('|');
      clock.frame();
    }
    assertThat(taken).hasToString(frames);
  }
}
