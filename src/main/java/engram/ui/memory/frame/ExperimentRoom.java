package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Room;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * The room of one experiment on memory, with its threads and a clock while it plays. Its models are
 * made when they are first asked for.
 */
public abstract class ExperimentRoom<M extends ExperimentModels> implements Room {
  public final Shared shared;
  private final MemoryExperiment experiment;
  private final Consumer<UndoPlace> undoing;
  private final List<ExecutorService> threads = new ArrayList<>();
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          models.playback().tick(now);
        }
      };
  private M models;
  private Presented presented;
  private SettingSteps steps;
  private Experiment first;

  /**
   * @param undoing takes a place with steps of its own to undo
   */
  public ExperimentRoom(MemoryExperiment experiment, Shared shared, Consumer<UndoPlace> undoing) {
    this.undoing = undoing;
    this.experiment = experiment;
    this.shared = shared;
  }

  public final MemoryExperiment experiment() {
    return experiment;
  }

  public final M models() {
    if (models == null) {
      models = make();
      first = models.experiment();
      steps = new SettingSteps(models, inFront(), shared.texts(), System::nanoTime);
      undoing.accept(steps);
      models.playback().playingProperty().subscribe(this::run);
      shared.panes().workspaceProperty().subscribe(shown -> pauseAway());
      shared.panes().experimentProperty().subscribe(shown -> pauseAway());
    }
    return models;
  }

  /** It when it is presented. */
  public final Presented presented() {
    if (presented == null) presented = present(models());
    return presented;
  }

  public abstract Presented present(M ofModels);

  /** What its settings were before. */
  public final SettingSteps steps() {
    models();
    return steps;
  }

  private ObservableValue<Boolean> inFront() {
    return Bindings.createBooleanBinding(
        this::isInFront, shared.panes().workspaceProperty(), shared.panes().experimentProperty());
  }

  protected final boolean isInFront() {
    return shared.panes().getWorkspace() == Workspace.MEMORY
        && shared.panes().experimentProperty().get() == experiment;
  }

  /** Whether it is no longer as it was first shown. */
  public final boolean isBegun() {
    return models != null && !models.experiment().equals(first);
  }

  public abstract M make();

  private void run(boolean plays) {
    if (plays) clock.start();
    else clock.stop();
  }

  private void pauseAway() {
    if (!isInFront()) models.playback().pause();
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
