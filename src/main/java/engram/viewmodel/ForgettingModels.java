package engram.viewmodel;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** The view models of the forgetting, made together. */
public final class ForgettingModels {
  public final ForgettingSettings settings;
  public final ForgettingViewModel forgetting;
  public final ForgettingPlayback playback;
  public final ForgettingWords words;
  public final ForgettingExplainer explainer;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public ForgettingModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    settings = new ForgettingSettings(texts);
    forgetting = new ForgettingViewModel(settings, worker, window, clock);
    playback = new ForgettingPlayback(forgetting, settings, texts);
    words = new ForgettingWords(texts);
    explainer = new ForgettingExplainer(texts);
  }
}
