package engram.ui.memory.recall;

import engram.files.SavedExperiment;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentDesk;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;

/** The view models of the recall, made together. */
public final class RecallModels implements ExperimentDesk {
  private static final double FASTEST = 400;
  private static final double FIRST = 40;

  /** Of a network of so many neurons; a sweep of a larger one takes as long. */
  private static final double NEURONS = 100;

  /** Steps of one neuron are many and small; those of all together are few. */
  private static final double TOGETHER = 0.05;

  public final RecallPatterns patterns;
  public final RecallSettings settings;
  public final RecallViewModel recall;
  public final SteppedPlayback playback;
  public final RecallReadOuts readOuts;
  public final RecallWords words;
  public final RecallNeuronViewModel neuron;
  public final RecallDrawViewModel draw;
  public final RecallCapacityViewModel capacity;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public RecallModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    patterns = new RecallPatterns();
    settings = new RecallSettings(patterns, texts);
    recall = new RecallViewModel(settings);
    playback = new SteppedPlayback(recall, FASTEST, FIRST, pace(recall), texts);
    settings.setupProperty().subscribe(playback::pause);
    readOuts = new RecallReadOuts(recall, texts);
    words = new RecallWords(texts);
    neuron = new RecallNeuronViewModel(recall, playback, texts, clock);
    draw = new RecallDrawViewModel(patterns, texts);
    capacity = new RecallCapacityViewModel(settings, worker, window, clock);
  }

  private static DoubleBinding pace(RecallViewModel recall) {
    return Bindings.createDoubleBinding(
        () -> recall.run().setup().isOneByOne() ? recall.run().neurons() / NEURONS : TOGETHER,
        recall.momentProperty());
  }

  /** Begins with the patterns that the user drew in an earlier window, and hands on new ones. */
  public void keepPatterns(ObjectProperty<List<NamedPattern>> kept) {
    patterns.follow(kept);
  }

  /** Stores these and no others, and asks for the first; how they are stored stays as it is. */
  public void store(List<NamedPattern> read) {
    draw.openProperty().set(false);
    patterns.restore(read, 0);
  }

  @Override
  public SavedExperiment saved() {
    RecallRun run = recall.run();
    return new SavedExperiment(
        new Experiment.Recall(run.setup(), recall.step()),
        Optional.of(Fingerprint.of(run.energy(run.steps()), run.overlaps(run.steps()))));
  }

  @Override
  public boolean shows(Experiment experiment) {
    return PatternGrid.of(((Experiment.Recall) experiment).setup().original()).isPresent();
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Recall saved = (Experiment.Recall) experiment;
    draw.openProperty().set(false);
    settings.restore(saved.setup());
    playback.goTo(saved.step());
  }
}
