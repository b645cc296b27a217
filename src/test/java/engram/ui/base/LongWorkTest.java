package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWorkTest {
  private final List<Integer> seen = new ArrayList<>();
  private long now;
  private final LongWork victim = new LongWork(Runnable::run, Runnable::run, () -> now);

  /** Four steps, each as long as a picture is shown. */
  private class Four implements LongWork.Steps<Integer> {
    private int done;

    @Override
    public void step() {
      done++;
      now += 1_000_000_000;
    }

    @Override
    public double progress() {
      return done / 4.0;
    }

    @Override
    public Integer found() {
      return done;
    }
  }

  @Test
  void showsWhatIsFoundAndTheWholeAtLast() {
    victim.start(Four::new, seen::add);
    assertThat(seen).containsExactly(1, 2, 3, 4);
    assertThat(victim.progressProperty().get()).isEqualTo(1);
    assertThat(victim.isRunning()).isFalse();
  }

  @Test
  void isLeftWhenItIsCancelled() {
    victim.start(
        Four::new,
        found -> {
          seen.add(found);
          if (found == 2) victim.cancel();
        });
    assertThat(seen).containsExactly(1, 2);
    assertThat(victim.isRunning()).isFalse();
  }

  @Test
  void aFaultEndsIt() {
    assertThatThrownBy(
            () ->
                victim.start(
                    () -> {
                      throw new IllegalStateException("broken");
                    },
                    found -> {}))
        .hasMessage("broken");
    assertThat(victim.isRunning()).isFalse();
  }
}
