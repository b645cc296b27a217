package engram.ui.memory.lists;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;

/** The view models of both stores, made together. */
public final class ListsModels implements ExperimentModels.Worded {
  private static final double FASTEST = 200;
  private static final double FIRST = 15;

  public final ListsSettings settings;
  public final ListsViewModel stores;
  public final SteppedPlayback playback;
  final Durations times;
  final ListsWords words;
  private final ListsExplainer explainer;
  public final ListsSavingsViewModel savings;
  public final ListsPlots plots;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public ListsModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    settings = new ListsSettings(texts);
    stores = new ListsViewModel(settings);
    playback =
        new SteppedPlayback(
            stores, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
    times = new Durations(texts);
    words = new ListsWords(stores, times, texts);
    explainer = new ListsExplainer(stores, words, texts);
    savings = new ListsSavingsViewModel(settings, worker, window, clock);
    plots = new ListsPlots(stores, savings, times, texts, worker, window);
    settings.setupProperty().subscribe(playback::pause);
  }

  @Override
  public ListsSettings settings() {
    return settings;
  }

  @Override
  public boolean hasMoreSettings() {
    return false;
  }

  @Override
  public SteppedPlayback playback() {
    return playback;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(stores.courseProperty(), stores.stepProperty(), stores.pinnedProperty());
  }

  @Override
  public ListsWords words() {
    return words;
  }

  @Override
  public void close() {
    savings.cancel();
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<PlotCard> plots() {
    return plots.cards();
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Stores(settings.getSetup(), stores.step());
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.of(Fingerprint.of(stores.getCourse()));
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Stores saved = (Experiment.Stores) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.step());
  }
}
