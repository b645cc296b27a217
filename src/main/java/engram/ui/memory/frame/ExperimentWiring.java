package engram.ui.memory.frame;

import engram.memory.experiments.Experiment;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * The part of the composition root for one experiment on memory, with its threads and a clock while
 * it plays. Its models are made when they are first asked for.
 */
public abstract class ExperimentWiring<M extends ExperimentDesk> implements AutoCloseable {
  public final PreferencesViewModel preferences;
  public final Texts texts;
  private final MemoryExperiment experiment;
  private final PanesViewModel panes;
  private final List<ExecutorService> threads = new ArrayList<>();
  private M models;
  private Experiment first;
  private PlaybackClock clock;

  public ExperimentWiring(
      MemoryExperiment experiment,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.experiment = experiment;
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  final MemoryExperiment experiment() {
    return experiment;
  }

  /** They are also what can be saved and shown again. */
  public final M models() {
    if (models == null) {
      models = make();
      first = models.saved().experiment();
      clock = new PlaybackClock(playback(), panes, experiment);
    }
    return models;
  }

  /** Whether it is no longer as it was first shown. */
  final boolean isBegun() {
    return models != null && !models.saved().experiment().equals(first);
  }

  public abstract M make();

  /** What the keys drive. */
  public abstract Playback playback();

  public abstract Map<Class<?>, Supplier<Object>> controllers();

  /** Ends what the models have under way. */
  public void stop() {}

  /** Ends with the experiment. */
  public final ExecutorService ending(ExecutorService thread) {
    threads.add(thread);
    return thread;
  }

  @Override
  public final void close() {
    if (models == null) return;
    clock.close();
    stop();
    threads.forEach(ExecutorService::shutdownNow);
  }
}
