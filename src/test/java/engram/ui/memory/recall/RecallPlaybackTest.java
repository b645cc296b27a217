package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.memory.frame.SteppedPlayback;
import org.junit.jupiter.api.Test;

/** Playing a recall, and stepping through it. */
class RecallPlaybackTest {
  private static final long SECOND = 1_000_000_000L;

  private final RecallFixture fixture = new RecallFixture();
  private final SteppedPlayback playback = fixture.models.playback;

  private int step() {
    return fixture.recall().step();
  }

  @Test
  void itPlaysForwardAtItsSpeedAndStopsAtTheEnd() {
    playback.toggle();
    playback.tick(SECOND);
    playback.tick(2 * SECOND);
    assertThat(step()).isEqualTo(40);
    playback.tick(100 * SECOND);
    assertThat(fixture.recall().getMoment().isEnd()).isTrue();
    assertThat(playback.getDirection()).isZero();
    playback.toggle();
    assertThat(step()).isZero();
    assertThat(playback.getDirection()).isEqualTo(1);
  }

  @Test
  void itPlaysBackwardToTheCue() {
    fixture.toTheEnd();
    playback.toggleBack();
    playback.tick(SECOND);
    playback.tick(2 * SECOND);
    assertThat(step()).isEqualTo(fixture.recall().run().steps() - 40);
    playback.tick(100 * SECOND);
    assertThat(step()).isZero();
    assertThat(playback.getDirection()).isZero();
    playback.toggleBack();
    assertThat(playback.getDirection()).isZero();
  }

  @Test
  void aHandStepsByNeuronOrBySweep() {
    playback.stepForward();
    playback.stepForward();
    assertThat(step()).isEqualTo(2);
    fixture.recall().strideProperty().set(RecallStride.SWEEP);
    playback.stepForward();
    assertThat(step()).isEqualTo(100);
    playback.stepForward();
    assertThat(step()).isEqualTo(200);
    playback.stepForward();
    assertThat(step()).isEqualTo(200);
    playback.stepBack();
    assertThat(step()).isEqualTo(100);
    playback.stepBack();
    assertThat(step()).isZero();
    playback.stepBack();
    assertThat(step()).isZero();
  }

  @Test
  void anotherSettingBeginsAnewAndStandsStill() {
    playback.toggle();
    playback.tick(SECOND);
    playback.tick(2 * SECOND);
    fixture.models.settings.spoilAnew();
    assertThat(step()).isZero();
    assertThat(playback.getDirection()).isZero();
  }

  @Test
  void theExplanationFollowsWhilePlayingAndIsRightWhenItStops() {
    playback.toggle();
    playback.tick(SECOND);
    playback.tick(2 * SECOND);
    playback.toggle();
    int atWork = fixture.recall().getMoment().atWork().orElseThrow();
    assertThat(fixture.models.neuron.index()).isEqualTo(atWork);
  }
}
