package engram.ui.memory.recall;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.recall.FalseMemory;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The view models of the recall, made together. */
public final class RecallModels implements ExperimentModels {
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
  final RecallWords words;
  final RecallNeuronViewModel neuron;
  public final RecallDrawViewModel draw;
  public final RecallCapacityViewModel capacity;
  private final Spurious spurious = new Spurious();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public RecallModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    patterns = new RecallPatterns();
    settings = new RecallSettings(patterns, texts);
    recall = new RecallViewModel(settings);
    playback =
        new SteppedPlayback(
            recall,
            Playback.Keys.ofSteps("recall.reset", "recall.recall", "recall.recall.tip"),
            PlaybackSpeed.ofSteps(FASTEST, FIRST, pace(recall), texts));
    settings.setupProperty().subscribe(playback::pause);
    words = new RecallWords(texts);
    neuron = new RecallNeuronViewModel(recall, playback, texts, clock);
    draw = new RecallDrawViewModel(patterns, texts);
    capacity = new RecallCapacityViewModel(settings, texts, worker, window, clock);
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

  /** A state that the network would keep though nobody stored it; none of a softmax network. */
  public Optional<FalseMemory> spurious() {
    return spurious.of(recall.run());
  }

  @Override
  public RecallSettings settings() {
    return settings;
  }

  @Override
  public SteppedPlayback playback() {
    return playback;
  }

  @Override
  public Optional<StepSizes<?>> stepSizes() {
    return Optional.of(
        new StepSizes<>(
            "recall.by",
            List.of(RecallStride.values()),
            words::stride,
            recall.strideProperty(),
            recall.runProperty().map(run -> run.setup().isOneByOne())));
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(recall.momentProperty(), recall.pinnedProperty());
  }

  @Override
  public String facts() {
    return words.facts(recall.run());
  }

  @Override
  public String sentence() {
    return words.sentence(recall.getMoment());
  }

  @Override
  public List<ReadOut> readOuts() {
    return words.readOuts(recall);
  }

  @Override
  public void close() {
    capacity.cancel();
  }

  @Override
  public Explanation explanation() {
    return neuron.explanationProperty().get();
  }

  @Override
  public Subscription subscribeExplanation(Runnable shown) {
    return neuron.explanationProperty().subscribe(now -> shown.run());
  }

  @Override
  public List<SteppedChart> charts() {
    return words.charts(recall.run());
  }

  @Override
  public List<ObservableValue<?>> chartChanges() {
    return List.of(recall.runProperty());
  }

  @Override
  public List<PlotCard> plots() {
    return List.of(capacity.card());
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Recall(settings.getSetup(), recall.step());
  }

  @Override
  public Optional<String> fingerprint() {
    RecallRun run = recall.run();
    return Optional.of(Fingerprint.of(run.energy(run.steps()), run.overlaps(run.steps())));
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

  /** Looked for anew only when the network is another, whatever it is asked with. */
  private static final class Spurious {
    private static final long SEED = 42;

    private RecallRule rule;
    private List<Pattern> shown = List.of();
    private Optional<FalseMemory> found = Optional.empty();

    Optional<FalseMemory> of(RecallRun run) {
      RecallSetup setup = run.setup();
      List<Pattern> now = run instanceof RecallRun.OfPairs pairs ? pairs.shown : List.of();
      if (setup.rule() == rule && now.equals(shown)) return found;
      rule = setup.rule();
      shown = now;
      found =
          run instanceof RecallRun.OfPairs pairs
              ? FalseMemory.of(pairs.network, setup.patterns(), SEED)
              : Optional.empty();
      return found;
    }
  }
}
