package engram.app;

import engram.ui.run.RunViewModel;
import javafx.animation.AnimationTimer;

/**
 * Once a frame takes the newest snapshot; the only place where the training thread's work enters.
 * Started and stopped on JavaFX's thread.
 */
final class FrameClock {
  private final RunViewModel run;
  private AnimationTimer timer;

  FrameClock(RunViewModel run) {
    this.run = run;
  }

  /** Nothing, if it runs. */
  void start() {
    if (timer != null) return;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            run.refresh();
          }
        };
    timer.start();
  }

  void stop() {
    if (timer != null) timer.stop();
    timer = null;
  }
}
