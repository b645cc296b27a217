package engram.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Lets the share that is taken away grow by itself, and steps it. */
public final class LesionPlayback implements Transport {
  private static final double STEP = 0.05;
  private static final double PER_SECOND = 0.1;
  private static final double NANOS = 1e9;

  private final LesionSettings settings;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private long last;
  private double owed;

  LesionPlayback(LesionSettings settings) {
    this.settings = settings;
    settings.subscribe(this::pause);
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Begins at nothing again when all is gone. */
  @Override
  public void toggle() {
    if (playing.get()) {
      pause();
      return;
    }
    if (settings.getShare() >= 1) settings.setShare(0);
    last = 0;
    owed = 0;
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

  public void pause() {
    playing.set(false);
  }

  /** A frame has passed. */
  public void tick(long nanos) {
    if (!playing.get()) return;
    if (last != 0) owed += (nanos - last) / NANOS * PER_SECOND;
    last = nanos;
    int percent = (int) (100 * owed);
    if (percent == 0) return;
    owed -= percent / 100.0;
    settings.setShare(settings.getShare() + percent / 100.0);
    if (settings.getShare() >= 1) pause();
  }
}
