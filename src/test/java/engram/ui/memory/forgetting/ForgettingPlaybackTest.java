package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingSetup;
import org.junit.jupiter.api.Test;

class ForgettingPlaybackTest {
  private static final long SECOND = 1_000_000_000L;

  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingPlayback playback = fixture.models.playback;

  @Test
  void runningMeasuresAndPlaysToTheEnd() {
    playback.toggle();
    assertThat(playback.playingProperty().get()).isTrue();
    playback.tick(SECOND);
    playback.tick(3 * SECOND);
    assertThat(fixture.moment().epoch()).isZero(); // it waits
    fixture.work();
    int before = 0;
    for (int k = 4; playback.playingProperty().get() && k < 40; k++) {
      playback.tick(k * SECOND);
      assertThat(fixture.moment().epoch()).isBetween(before, before + 2);
      before = fixture.moment().epoch();
    }
    assertThat(fixture.moment().isEnd()).isTrue();
    assertThat(playback.playingProperty().get()).isFalse();
    playback.toggle();
    assertThat(fixture.moment().epoch()).isZero();
    assertThat(fixture.work).isEmpty(); // all is there
  }

  @Test
  void theFirstStepWaitsUntilItIsMeasured() {
    playback.stepForward();
    assertThat(fixture.moment().epoch()).isZero();
    fixture.work();
    assertThat(fixture.moment().epoch()).isOne();
    playback.stepForward();
    playback.stepForward();
    playback.stepBack();
    assertThat(fixture.moment().epoch()).isEqualTo(2);
    assertThat(fixture.moment().seen()).isEqualTo(3);
    playback.reset();
    assertThat(fixture.moment().epoch()).isZero();
    playback.stepBack();
    assertThat(fixture.moment().epoch()).isZero();
  }

  @Test
  void pausesWhenSomethingElseIsAskedFor() {
    playback.toggle();
    fixture.models.settings.number(ForgettingSetup.EPOCHS).number().type("5");
    assertThat(playback.playingProperty().get()).isFalse();
    assertThat(fixture.moment().running()).isFalse();
  }
}
