package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistorySharingTest {
  @Property(tries = 200)
  void sharedEntriesAreEqualAndMostOfThemAreFound(
      @ForAll @IntRange(min = 1, max = 20_000) int before,
      @ForAll @IntRange(min = 1, max = 20_000) int kept,
      @ForAll @IntRange(max = 20_000) int more) {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    for (int e = 0; e < before; e++) recorder.append(e, e, e, e);
    History earlier = recorder.view();
    int truncated = Math.min(kept, before);
    recorder = recorder.fork(truncated);
    for (int e = 0; e < more; e++) recorder.append(-1, -1, -1, -1);
    History later = recorder.view();

    int shared = later.sharedWith(earlier);
    assertThat(shared)
        .isLessThanOrEqualTo(Math.min(truncated == before ? before : truncated, later.size()));
    assertThat(shared).isGreaterThan(truncated - 4097);
    for (int e = 0; e < shared; e++) assertThat(later.trainLoss(e)).isEqualTo(earlier.trainLoss(e));
  }

  @Test
  void aRunThatOnlyGrewSharesAllItHad() {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    for (int e = 0; e < 5000; e++) recorder.append(e, e, e, e);
    History earlier = recorder.view();
    for (int e = 0; e < 5000; e++) recorder.append(e, e, e, e);
    assertThat(recorder.view().sharedWith(earlier)).isEqualTo(5000);
  }

  @Test
  void anotherRunSharesNothing() {
    History.Recorder one = new History.Recorder(Integer.MAX_VALUE);
    one.append(1, 1, 1, 1);
    History.Recorder other = new History.Recorder(Integer.MAX_VALUE);
    other.append(1, 1, 1, 1);
    assertThat(one.view().sharedWith(other.view())).isZero();
  }
}
