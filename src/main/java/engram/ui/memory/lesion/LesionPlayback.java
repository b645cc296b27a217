package engram.ui.memory.lesion;

import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** Lets the share that is taken away grow by itself, and steps it. */
public final class LesionPlayback implements Playback {
  private static final double STEP = 0.05;
  private static final double PERCENT = 100;

  private final LesionSettings settings;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final PlaybackSpeed speed;

  LesionPlayback(LesionSettings settings, Texts texts) {
    this.settings = settings;
    speed =
        new PlaybackSpeed(
            SliderScale.logarithmic(1, 100),
            10,
            new SimpleDoubleProperty(1),
            "lesion.speed.percent",
            texts);
    settings.subscribe(this::pause);
  }

  @Override
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  public PlaybackSpeed speed() {
    return speed;
  }

  /** Begins at nothing again when all is gone. */
  @Override
  public void toggle() {
    if (playing.get()) {
      pause();
      return;
    }
    if (settings.getShare() >= 1) settings.setShare(0);
    speed.start();
    playing.set(true);
  }

  @Override
  public void stepForward() {
    goTo(settings.getShare() + STEP);
  }

  @Override
  public void stepBack() {
    goTo(settings.getShare() - STEP);
  }

  @Override
  public void reset() {
    goTo(0);
  }

  /** To a share, where it stands still. */
  public void goTo(double share) {
    pause();
    settings.setShare(share);
  }

  @Override
  public void pause() {
    playing.set(false);
  }

  @Override
  public void tick(long nanos) {
    if (!playing.get()) return;
    int percent = speed.due(nanos);
    if (percent == 0) return;
    settings.setShare(settings.getShare() + percent / PERCENT);
    if (settings.getShare() >= 1) pause();
  }
}
