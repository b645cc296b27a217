package engram.viewmodel;

import engram.memory.SuppliedPatterns;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** The view models of the recall, made together. */
public final class RecallModels {
  public final RecallPatterns patterns;
  public final RecallSettings settings;
  public final RecallViewModel recall;
  public final RecallPlayback playback;
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
    patterns = new RecallPatterns(SuppliedPatterns.load());
    settings = new RecallSettings(patterns, texts);
    recall = new RecallViewModel(settings);
    playback = new RecallPlayback(recall, texts);
    readOuts = new RecallReadOuts(recall, texts);
    words = new RecallWords(texts);
    neuron = new RecallNeuronViewModel(recall, playback, texts, clock);
    draw = new RecallDrawViewModel(patterns, texts);
    capacity = new RecallCapacityViewModel(settings, worker, window, clock);
  }
}
