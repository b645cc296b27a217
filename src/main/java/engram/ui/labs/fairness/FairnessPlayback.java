package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.ScoreScale;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import javafx.beans.value.ObservableValue;

/** Moves B's threshold by a point; instead of playing it compares one definition after another. */
public final class FairnessPlayback extends Playback {
  private final FairnessSettings settings;
  private final Runnable compare;

  FairnessPlayback(FairnessSettings settings, Runnable compare, Texts texts) {
    super(
        new Playback.Keys(
            "fairness.reset",
            "fairness.step-back",
            "fairness.run",
            "fairness.run.tip",
            "fairness.step-forward",
            ""),
        PlaybackSpeed.ofSteps(30, 3, texts));
    this.settings = settings;
    this.compare = compare;
  }

  private double threshold() {
    return settings.getSetup().thresholdB();
  }

  @Override
  public ObservableValue<Boolean> startProperty() {
    return settings.setupProperty().map(setup -> setup.thresholdB() <= 0);
  }

  @Override
  public ObservableValue<Boolean> endProperty() {
    return settings.setupProperty().map(setup -> setup.thresholdB() >= ScoreScale.MOST);
  }

  @Override
  public void toggle() {
    compare.run();
  }

  @Override
  public void stepForward() {
    move(1);
  }

  @Override
  public void stepBack() {
    move(-1);
  }

  /** One threshold for both, as at first. */
  @Override
  public void toStart() {
    settings.useOneThreshold();
  }

  @Override
  public void move(int due) {
    settings.setThreshold(FairnessSetup.THRESHOLD_B, threshold() + due);
  }
}
