package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameClockTest {
  @ParameterizedTest
  @CsvSource({"1, true, 5", "2, true, 5", "3, true, 10", "2, false, 10", "8, false, 10"})
  void leavesEverySecondFrameToFullSpeedWhereCoresAreScarce(
      int cores, boolean fullSpeed, int taken) {
    AtomicInteger refreshed = new AtomicInteger();
    FrameClock clock = new FrameClock(refreshed::incrementAndGet, () -> fullSpeed, cores);
    for (int i = 0; i < 10; i++) clock.frame();
    assertThat(refreshed).hasValue(taken);
  }
}
