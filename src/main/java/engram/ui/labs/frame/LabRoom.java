package engram.ui.labs.frame;

import engram.memory.experiments.Experiment;
import engram.ui.base.Challenge;
import engram.ui.base.Room;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;

/**
 * The room of one lab, with its threads and a clock while it plays. Its models are made when they
 * are first asked for.
 */
public abstract class LabRoom<M extends LabModels> implements Room {
  public final Shared shared;
  private final Challenge challenge;
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
  public LabRoom(Challenge challenge, Shared shared, Consumer<UndoPlace> undoing) {
    this.challenge = challenge;
    this.shared = shared;
    this.undoing = undoing;
  }

  public final Challenge challenge() {
    return challenge;
  }

  public final M models() {
    if (models == null) {
      models = make();
      first = models.experiment();
      steps =
          new SettingSteps(
              models,
              Bindings.createBooleanBinding(
                  this::isInFront,
                  shared.panes().workspaceProperty(),
                  shared.panes().challengeProperty()),
              shared.texts(),
              System::nanoTime);
      undoing.accept(steps);
      models.playback().playingProperty().subscribe(this::run);
      shared.panes().workspaceProperty().subscribe(shown -> followFront());
      shared.panes().challengeProperty().subscribe(shown -> followFront());
    }
    return models;
  }

  public abstract M make();

  /** It when it is presented; the same painter paints its picture in the window. */
  public final Presented presented() {
    if (presented == null) presented = present(models());
    return presented;
  }

  public abstract Presented present(M ofModels);

  /** What is painted in the window; where it is not all that is presented, another painter. */
  public Presented picture() {
    return presented();
  }

  /** What its settings were before. */
  final SettingSteps steps() {
    models();
    return steps;
  }

  private boolean isInFront() {
    return shared.panes().getWorkspace() == Workspace.CHALLENGES
        && shared.panes().challengeProperty().get() == challenge;
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

  /** Ends with the lab. */
  public final ExecutorService ending(ExecutorService thread) {
    threads.add(thread);
    return thread;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of();
  }

  @Override
  public final void close() {
    if (models == null) return;
    clock.stop();
    models.close();
    threads.forEach(ExecutorService::shutdownNow);
  }
}
