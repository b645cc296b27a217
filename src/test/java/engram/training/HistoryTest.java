package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static void append(History.Recorder recorder, double value, int times) {
    for (int i = 0; i < times; i++) recorder.append(value, value + 1, value + 2, value + 3);
  }

  @Test
  void keepsTheFourCurvesApart() {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    recorder.append(0.4, 0.5, 0.6, 0.7);
    History history = recorder.view();
    assertThat(history.size()).isEqualTo(1);
    assertThat(history.trainLoss(0)).isEqualTo(0.4);
    assertThat(history.testLoss(0)).isEqualTo(0.5);
    assertThat(history.trainScore(0)).isEqualTo(0.6);
    assertThat(history.testScore(0)).isEqualTo(0.7);
  }

  @Test
  void refusesAnEpochThatIsNotThere() {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    append(recorder, 1, 3);
    History history = recorder.view();
    append(recorder, 1, 3);
    assertThatThrownBy(() -> history.trainLoss(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> history.trainLoss(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Storage comes in chunks of 4096 entries: cuts before, at and behind their borders. */
  @Property(tries = 100)
  void aViewStaysAsItWasWhileTheRunGoesOnAndIsCut(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9000) Integer> lengths,
      @ForAll @IntRange(max = 3) int around) {
    History.Recorder recorder = new History.Recorder(Integer.MAX_VALUE);
    List<History> views = new ArrayList<>();
    List<double[]> expected = new ArrayList<>();
    double[] now = {};
    for (int step = 0; step < lengths.size(); step++) {
      int cut = Math.min(now.length, lengths.get(step) / 4096 * 4096 + around + 1);
      if (cut > 0) recorder = recorder.fork(cut);
      now = Arrays.copyOf(now, cut + lengths.get(step));
      Arrays.fill(now, cut, now.length, step);
      append(recorder, step, lengths.get(step));
      views.add(recorder.view());
      expected.add(now);
    }
    for (int v = 1; v < views.size(); v++) {
      int shared = views.get(v).sharedWith(views.get(v - 1));
      for (int epoch = 0; epoch < shared; epoch++) {
        assertThat(expected.get(v)[epoch]).isEqualTo(expected.get(v - 1)[epoch]);
      }
    }
    for (int v = 0; v < views.size(); v++) {
      History view = views.get(v);
      assertThat(view.size()).isEqualTo(expected.get(v).length);
      for (int epoch = 0; epoch < view.size(); epoch++) {
        if (view.trainLoss(epoch) != expected.get(v)[epoch]
            || view.testScore(epoch) != expected.get(v)[epoch] + 3) {
          throw new AssertionError("view " + v + " changed at epoch " + epoch);
        }
      }
    }
  }
}
