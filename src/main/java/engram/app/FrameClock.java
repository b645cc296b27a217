package engram.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Once a frame takes the newest snapshot; the only place where the training thread's work enters.
 * Started and stopped on JavaFX's thread.
 */
final class FrameClock {
  /** Training, the window's own thread and the one that draws it each keep a core busy. */
  private static final int BUSY_THREADS = 3;

  /** Of so many frames one shows a new moment where training is to have what the others cost. */
  private static final int FRAMES_TO_A_MOMENT = 3;

  private final Runnable refreshAllButCharts;
  private final Runnable refreshCharts;
  private final BooleanSupplier fullSpeed;
  private final boolean coresAreScarce;
  private int frames;
  private AnimationTimer timer;

  /**
   * @param refreshAllButCharts takes the newest snapshot, if there is one
   * @param refreshCharts lets charts show what all else shows
   * @param fullSpeed whether it trains as fast as the machine can
   * @param cores of the machine
   */
  FrameClock(
      Runnable refreshAllButCharts, Runnable refreshCharts, BooleanSupplier fullSpeed, int cores) {
    this.refreshAllButCharts = refreshAllButCharts;
    this.refreshCharts = refreshCharts;
    this.fullSpeed = fullSpeed;
    coresAreScarce = cores < BUSY_THREADS;
  }

  /** Nothing, if it runs. */
  void start() {
    if (timer != null) return;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frame();
          }
        };
    timer.start();
  }

  /**
   * Where cores are scarce and training is to be as fast as it can, two of three frames are left to
   * it: between two of twenty moments a second lie hundreds of epochs, as between two of sixty.
   * Charts come in the frame after the network: one that draws both would be late.
   */
  void frame() {
    frames = (frames + 1) % FRAMES_TO_A_MOMENT;
    boolean all = !coresAreScarce || !fullSpeed.getAsBoolean();
    if (all || frames == 1) refreshAllButCharts.run();
    if (all || frames == 2) refreshCharts.run();
  }

  void stop() {
    if (timer != null) timer.stop();
    timer = null;
  }
}
