package engram.app;

import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Workspace;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Gives a playback its frames while it plays, and pauses it when its experiment goes away. */
final class PlaybackClock extends AnimationTimer implements AutoCloseable {
  private final LongConsumer tick;
  private final Runnable pause;
  private final PanesViewModel panes;
  private final MemoryExperiment experiment;

  /**
   * @param plays whether frames are wanted
   * @param tick gets the time of each, in nanoseconds
   */
  PlaybackClock(
      ObservableValue<Boolean> plays,
      LongConsumer tick,
      Runnable pause,
      PanesViewModel panes,
      MemoryExperiment experiment) {
    this.tick = tick;
    this.pause = pause;
    this.panes = panes;
    this.experiment = experiment;
    plays.subscribe(this::run);
    panes.workspaceProperty().subscribe(shown -> pauseAway());
    panes.experimentProperty().subscribe(shown -> pauseAway());
  }

  private void pauseAway() {
    boolean here =
        panes.getWorkspace() == Workspace.MEMORY && panes.experimentProperty().get() == experiment;
    if (!here) pause.run();
  }

  private void run(boolean plays) {
    if (plays) start();
    else stop();
  }

  @Override
  public void handle(long now) {
    tick.accept(now);
  }

  @Override
  public void close() {
    stop();
  }
}
