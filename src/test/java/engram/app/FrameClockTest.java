package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameClockTest {
  @ParameterizedTest
  @CsvSource({"1, true, 4", "2, true, 4", "3, true, 12", "2, false, 12", "8, false, 12"})
  void leavesTwoOfThreeFramesToFullSpeedWhereCoresAreScarce(
      int cores, boolean fullSpeed, int taken) {
    AtomicInteger refreshed = new AtomicInteger();
    FrameClock clock = new FrameClock(refreshed::incrementAndGet, () -> fullSpeed, cores);
    for (int i = 0; i < 12; i++) clock.frame();
    assertThat(refreshed).hasValue(taken);
  }
}
