package engram.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import engram.Patience;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run behind a door: it learns, rests and begins again, by the seconds that it is told. */
class LivingRunTest {
  private static final int LAST = 20;

  private final LivingRun run = new LivingRun(Preset.REPAIRED.recipe(), 200, LAST);

  @AfterEach
  void close() {
    run.close();
  }

  private void learn(double seconds) {
    Patience.until(() -> run.at(seconds).epoch() >= LAST);
  }

  @Test
  void itBeginsBeforeAnyTraining() {
    assertThat(run.at(0).recipe()).isEqualTo(Preset.REPAIRED.recipe());
    learn(0);
    assertThat(run.at(0).train().loss()).isLessThan(run.at(0).history().trainLoss(0));
  }

  @Test
  void itRestsAtTheEndAndLearnsAnewBehindIt() {
    for (int time = 0; time < 20; time += 10) {
      learn(time);
      int end = run.at(time).epoch();
      assertThat(run.at(time + 2.9).epoch()).isGreaterThanOrEqualTo(end);
      run.at(time + 3.1);
      // what was asked for before it is back at the beginning is no end
      run.at(time + 3.1);
      double later = time + 3.2;
      Patience.until(() -> run.at(later).epoch() < LAST);
      learn(later);
    }
  }
}
