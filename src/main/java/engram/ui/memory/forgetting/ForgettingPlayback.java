package engram.ui.memory.forgetting;

import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Plays the epochs of both tasks, and has measured what is to be played. */
public final class ForgettingPlayback implements Playback {
  /** From the first epoch to the last, at first; a quarter at most, ten times at least. */
  private static final double SECONDS = 8;

  private final ForgettingViewModel forgetting;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final PlaybackSpeed speed;
  private boolean wantsStep;

  ForgettingPlayback(ForgettingViewModel forgetting, ForgettingSettings settings, Texts texts) {
    this.forgetting = forgetting;
    speed =
        new PlaybackSpeed(
            SliderScale.logarithmic(0.1, 4),
            1,
            Bindings.createDoubleBinding(
                () -> settings.getSetup().total() / SECONDS, settings.setupProperty()),
            "forgetting.speed.epochs",
            texts);
    settings.setupProperty().subscribe(this::pause);
    forgetting.momentProperty().subscribe(this::stepWanted);
  }

  // Properties

  @Override
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  public PlaybackSpeed speed() {
    return speed;
  }

  // Commands

  /** Runs, or pauses; at the end, from the beginning again. */
  @Override
  public void toggle() {
    if (playing.get()) {
      pause();
      return;
    }
    forgetting.start();
    if (forgetting.getMoment().isEnd()) forgetting.goTo(0);
    speed.start();
    playing.set(true);
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
  public void stepBack() {
    goTo(forgetting.getMoment().epoch() - 1);
  }

  @Override
  public void reset() {
    goTo(0);
  }

  /** To an epoch, where it stands still. */
  public void goTo(int epoch) {
    pause();
    forgetting.goTo(epoch);
  }

  @Override
  public void pause() {
    wantsStep = false;
    playing.set(false);
  }

  /** Plays no more and measures no more. */
  public void cancel() {
    pause();
    forgetting.cancel();
  }

  @Override
  public void tick(long nanos) {
    if (!playing.get()) return;
    ForgettingMoment now = forgetting.getMoment();
    boolean waits = now.epoch() >= now.frontier();
    if (waits && !now.running()) {
      pause();
      return;
    }
    if (waits) speed.stall(nanos);
    int epochs = waits ? 0 : speed.due(nanos);
    if (epochs > 0) forgetting.goTo(now.epoch() + epochs);
  }
}
