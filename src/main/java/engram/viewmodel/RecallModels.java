package engram.viewmodel;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;

/** The view models of the recall, made together. */
public final class RecallModels {
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
}
