package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Task;
import engram.ui.plot.NiceScale;
import org.junit.jupiter.api.Test;

class ScoreAxisTest {
  @Test
  void theAxisOfR2ReachesAsFarBelowZeroAsItsValues() {
    assertThat(ScoreAxis.of(Task.REGRESSION, Double.NaN)).isEqualTo(new NiceScale(0, 1, false));
    assertThat(ScoreAxis.of(Task.REGRESSION, 0.3)).isEqualTo(new NiceScale(0, 1, false));
    assertThat(ScoreAxis.of(Task.REGRESSION, -0.3)).isEqualTo(new NiceScale(-0.5, 1, false));
    assertThat(ScoreAxis.of(Task.REGRESSION, -1)).isEqualTo(new NiceScale(-1, 1, false));
    assertThat(ScoreAxis.of(Task.REGRESSION, -1.01)).isEqualTo(NiceScale.cutBelow(-1, 1));
    assertThat(ScoreAxis.of(Task.CLASSIFICATION, 0.3)).isEqualTo(new NiceScale(0, 1, false));
  }
}
