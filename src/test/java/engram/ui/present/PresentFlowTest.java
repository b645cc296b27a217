package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentFlowTest {
  private static final long MILLI = 1_000_000;

  private final PresentFlow flow = new PresentFlow();

  @Test
  void twentyMomentsASecondFlow() {
    assertThat(flow.isFast(0)).isFalse();
    for (int k = 0; k < 5; k++) flow.moment(50 * k * MILLI);
    assertThat(flow.isFast(230 * MILLI)).isTrue();
  }

  @Test
  void whatComesAfterTheLastOneIsPaintedByItself() {
    flow.moment(0);
    flow.moment(50 * MILLI);
    assertThat(flow.isFast(200 * MILLI)).isFalse();
  }

  @Test
  void slowMomentsDoNotFlowThoughEachChangesMuchAtOnce() {
    for (int k = 0; k < 5; k++) {
      flow.moment(200 * k * MILLI);
      flow.moment(200 * k * MILLI + 1);
    }
    assertThat(flow.isFast(810 * MILLI)).isFalse();
  }
}
