package engram.ui.memory.lesion;

import engram.ui.base.SliderScale;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

/** Lets the share that is taken away grow by itself, and steps it. */
public final class LesionPlayback extends Playback {
  private static final double STEP = 0.05;
  private static final double PERCENT = 100;

  private final LesionSettings settings;

  LesionPlayback(LesionSettings settings, Texts texts) {
    super(
        new Playback.Keys(
            "lesion.reset",
            "lesion.step-back",
            "lesion.grow",
            "lesion.grow.tip",
            "lesion.step-forward",
            ""),
        new PlaybackSpeed(
            SliderScale.logarithmic(1, 100),
            10,
            new SimpleDoubleProperty(1),
            "lesion.speed.percent",
            texts));
    this.settings = settings;
    settings.subscribe(this::pause);
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return settings.setupProperty().map(setup -> setup.share() == 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return settings.setupProperty().map(setup -> setup.share() >= 1);
  }

  @Override
  public void stepForward() {
    goTo(settings.getShare() + STEP);
  }

  @Override
  public void stepBack() {
    goTo(settings.getShare() - STEP);
  }

  /** To a share, where it stands still. */
  public void goTo(double share) {
    pause();
    settings.setShare(share);
  }

  @Override
  public void toStart() {
    settings.setShare(0);
  }

  @Override
  public void move(int due) {
    settings.setShare(settings.getShare() + due / PERCENT);
  }
}
