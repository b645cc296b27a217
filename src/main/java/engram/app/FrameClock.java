package engram.app;

import engram.viewmodel.RunViewModel;
import javafx.animation.AnimationTimer;

/**
 * Once a frame takes the newest snapshot; the only place where the training thread's work enters.
 */
final class FrameClock extends AnimationTimer {
  private final RunViewModel run;

  FrameClock(RunViewModel run) {
    this.run = run;
  }

  @Override
  public void handle(long now) {
    run.refresh();
  }
}
