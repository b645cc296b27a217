package engram.ui.memory.forgetting;

import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.SteppedPlayback;
import javafx.beans.binding.Bindings;

/** Plays the epochs of both tasks, and has measured what is to be played. */
public final class ForgettingPlayback extends SteppedPlayback {
  /** From the first epoch to the last, at first; a quarter at most, ten times at least. */
  private static final double SECONDS = 8;

  private final ForgettingViewModel forgetting;
  private boolean wantsStep;

  ForgettingPlayback(ForgettingViewModel forgetting, ForgettingSettings settings, Texts texts) {
    super(
        forgetting,
        new Playback.Keys(
            "forgetting.reset",
            "forgetting.step-back",
            "transport.run",
            "transport.run.tip",
            "forgetting.step-forward",
            "forgetting.epoch-of"),
        new PlaybackSpeed(
            SliderScale.logarithmic(0.1, 4),
            1,
            Bindings.createDoubleBinding(
                () -> settings.getSetup().total() / SECONDS, settings.setupProperty()),
            "forgetting.speed.epochs",
            texts));
    this.forgetting = forgetting;
    settings.setupProperty().subscribe(this::pause);
    forgetting.momentProperty().subscribe(this::stepWanted);
  }

  @Override
  public boolean canRewind() {
    return false;
  }

  @Override
  public void toggle() {
    if (!isPlaying()) forgetting.start();
    super.toggle();
  }

  /** One epoch on; it is measured first if it is not yet. */
  @Override
  public void stepForward() {
    pause();
    ForgettingMoment now = forgetting.getMoment();
    if (now.epoch() == now.frontier()) forgetting.start();
    wantsStep = true;
    stepWanted(forgetting.getMoment());
  }

  private void stepWanted(ForgettingMoment now) {
    if (!wantsStep) return;
    if (now.epoch() < now.frontier()) {
      wantsStep = false;
      forgetting.goTo(now.epoch() + 1);
    } else if (!now.running()) {
      wantsStep = false;
    }
  }

  @Override
  public void pause() {
    wantsStep = false;
    super.pause();
  }

  /** Plays no more and measures no more. */
  void cancel() {
    pause();
    forgetting.cancel();
  }

  /** It waits for what is being measured. */
  @Override
  public void tick(long nanos) {
    ForgettingMoment now = forgetting.getMoment();
    if (now.epoch() < now.frontier()) super.tick(nanos);
    else if (now.running()) speed().stall(nanos);
    else pause();
  }
}
