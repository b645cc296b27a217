package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Room;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.animation.AnimationTimer;

/**
 * The room of one experiment on memory, with its threads and a clock while it plays. Its models are
 * made when they are first asked for.
 */
public abstract class ExperimentRoom<M extends ExperimentModels> implements Room {
  public final Shared shared;
  private final MemoryExperiment experiment;
  private final List<ExecutorService> threads = new ArrayList<>();
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          models.playback().tick(now);
        }
      };
  private M models;
  private Experiment first;

  public ExperimentRoom(MemoryExperiment experiment, Shared shared) {
    this.experiment = experiment;
    this.shared = shared;
  }

  public final MemoryExperiment experiment() {
    return experiment;
  }

  public final M models() {
    if (models == null) {
      models = make();
      first = models.saved().experiment();
      models.playback().playingProperty().subscribe(this::run);
      shared.panes().workspaceProperty().subscribe(shown -> pauseAway());
      shared.panes().experimentProperty().subscribe(shown -> pauseAway());
    }
    return models;
  }

  /** Whether it is no longer as it was first shown. */
  public final boolean isBegun() {
    return models != null && !models.saved().experiment().equals(first);
  }

  public abstract M make();

  private void run(boolean plays) {
    if (plays) clock.start();
    else clock.stop();
  }

  private void pauseAway() {
    boolean here =
        shared.panes().getWorkspace() == Workspace.MEMORY
            && shared.panes().experimentProperty().get() == experiment;
    if (!here) models.playback().pause();
  }

  /** Ends with the experiment. */
  public final ExecutorService ending(ExecutorService thread) {
    threads.add(thread);
    return thread;
  }

  @Override
  public final void close() {
    if (models == null) return;
    clock.stop();
    models.close();
    threads.forEach(ExecutorService::shutdownNow);
  }
}
