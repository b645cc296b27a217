package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
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
 * A room of which a workspace shows one at a time, an experiment on memory or a lab, with its
 * threads and a clock while it plays. Its models are made when they are first asked for.
 */
public abstract class PlayedRoom<M extends ExperimentFilesViewModel.Desk> implements Room {
  public final Shared shared;
  private final Workspace workspace;
  private final ObservableValue<?> chosen;
  private final Object itself;
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
   * @param chosen what is shown in the workspace
   * @param itself this one among those that can be chosen
   * @param undoing takes a place with steps of its own to undo
   */
  protected <P> PlayedRoom(
      Workspace workspace,
      ObservableValue<P> chosen,
      P itself,
      Shared shared,
      Consumer<UndoPlace> undoing) {
    this.workspace = workspace;
    this.chosen = chosen;
    this.itself = itself;
    this.shared = shared;
    this.undoing = undoing;
  }

  public final M models() {
    if (models == null) {
      models = make();
      first = models.experiment();
      ObservableValue<Boolean> inFront =
          Bindings.createBooleanBinding(
              this::isInFront, shared.panes().workspaceProperty(), chosen);
      steps = new SettingSteps(models, inFront, shared.texts(), System::nanoTime);
      undoing.accept(steps);
      models.playback().playingProperty().subscribe(this::run);
      shared.panes().workspaceProperty().subscribe(shown -> followFront());
      chosen.subscribe(shown -> followFront());
    }
    return models;
  }

  public abstract M make();

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

  private boolean isInFront() {
    return shared.panes().getWorkspace() == workspace && chosen.getValue() == itself;
  }

  private void followFront() {
    if (isInFront()) models.follow();
    else models.playback().pause();
  }

  /** Whether it is no longer as it was first shown. */
  public final boolean isBegun() {
    return models != null && !models.experiment().equals(first);
  }

  private void run(boolean plays) {
    if (plays) clock.start();
    else clock.stop();
  }

  /** Ends with the room. */
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
