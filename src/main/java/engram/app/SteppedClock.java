package engram.app;

import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.Workspace;
import javafx.animation.AnimationTimer;

/** Gives a playback its frames while it plays, and pauses it when its experiment goes away. */
final class SteppedClock extends AnimationTimer implements AutoCloseable {
  private final SteppedPlayback playback;
  private final PanesViewModel panes;
  private final MemoryExperiment experiment;

  SteppedClock(SteppedPlayback playback, PanesViewModel panes, MemoryExperiment experiment) {
    this.playback = playback;
    this.panes = panes;
    this.experiment = experiment;
    playback.directionProperty().subscribe(way -> run(way.intValue() != 0));
    panes.workspaceProperty().subscribe(this::pauseAway);
    panes.experimentProperty().subscribe(this::pauseAway);
  }

  private void pauseAway() {
    boolean here =
        panes.getWorkspace() == Workspace.MEMORY && panes.experimentProperty().get() == experiment;
    if (!here) playback.pause();
  }

  private void run(boolean plays) {
    if (plays) start();
    else stop();
  }

  @Override
  public void handle(long now) {
    playback.tick(now);
  }

  @Override
  public void close() {
    stop();
  }
}
