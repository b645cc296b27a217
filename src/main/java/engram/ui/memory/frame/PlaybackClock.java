package engram.ui.memory.frame;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import javafx.animation.AnimationTimer;

/** Gives a playback its frames while it plays, and pauses it when its experiment goes away. */
final class PlaybackClock extends AnimationTimer implements AutoCloseable {
  private final Playback playback;
  private final PanesViewModel panes;
  private final MemoryExperiment experiment;

  PlaybackClock(Playback playback, PanesViewModel panes, MemoryExperiment experiment) {
    this.playback = playback;
    this.panes = panes;
    this.experiment = experiment;
    playback.playingProperty().subscribe(this::run);
    panes.workspaceProperty().subscribe(shown -> pauseAway());
    panes.experimentProperty().subscribe(shown -> pauseAway());
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
