package engram.ui.base;

import javafx.animation.AnimationTimer;

/** Puts work off that is not needed for the first picture of a window. */
public final class FirstFrame {
  private FirstFrame() {}

  /** Does that work once the frame that is laid out now was shown; on JavaFX's thread. */
  public static void then(Runnable work) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        // the second pulse begins when the picture of the first is done
        if (pulses < 3) return;
        stop();
        work.run();
      }
    }.start();
  }
}
