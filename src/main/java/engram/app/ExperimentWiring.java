package engram.app;

import engram.memory.Experiment;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * The part of the composition root for one experiment on memory, with its threads and a clock while
 * it plays. Its models are made when they are first asked for.
 */
abstract class ExperimentWiring<M extends ExperimentDesk> implements AutoCloseable {
  final PreferencesViewModel preferences;
  final Texts texts;
  private final MemoryExperiment experiment;
  private final PanesViewModel panes;
  private final List<ExecutorService> threads = new ArrayList<>();
  private M models;
  private Experiment first;
  private PlaybackClock clock;

  ExperimentWiring(
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
  final M models() {
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

  abstract M make();

  /** What the keys drive. */
  abstract Playback playback();

  abstract Map<Class<?>, Supplier<Object>> controllers();

  /** Ends what the models have under way. */
  void stop() {}

  /** Ends with the experiment. */
  final ExecutorService ending(ExecutorService thread) {
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
