package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

class PlaybackSpeedTest {
  private static final long SECOND = 1_000_000_000L;

  private final DoubleProperty pace = new SimpleDoubleProperty(1);
  private final PlaybackSpeed speed =
      new PlaybackSpeed(
          SliderScale.logarithmic(1, 100),
          4,
          pace,
          "stepped.speed.steps",
          new Texts(new PreferencesViewModel().languageProperty()));

  @Test
  void stepsThatAreNotWholeAreDueLater() {
    speed.start();
    assertThat(speed.due(7 * SECOND)).isZero(); // the first frame only begins
    assertThat(speed.due(7 * SECOND + SECOND / 8)).isZero();
    assertThat(speed.due(7 * SECOND + SECOND / 4)).isEqualTo(1);
    assertThat(speed.due(9 * SECOND)).isEqualTo(7);
  }

  @Test
  void nothingIsDueForTheTimeInWhichNothingWasThere() {
    speed.start();
    speed.due(SECOND);
    speed.stall(20 * SECOND);
    assertThat(speed.due(21 * SECOND)).isEqualTo(4);
  }

  @Test
  void sliderAndPaceDecideAndAreSaid() {
    assertThat(speed.textProperty().getValue()).isEqualTo("4 steps/s");
    speed.moveTo(1);
    assertThat(speed.getPosition()).isEqualTo(1);
    assertThat(speed.textProperty().getValue()).isEqualTo("100 steps/s");
    pace.set(0.05);
    assertThat(speed.textProperty().getValue()).isEqualTo("5 steps/s");
    speed.start();
    speed.due(SECOND);
    assertThat(speed.due(2 * SECOND)).isEqualTo(5);
  }
}
