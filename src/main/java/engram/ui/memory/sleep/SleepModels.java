package engram.ui.memory.sleep;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.Texts;
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

/** The view models of a night's sleep, made together. */
public final class SleepModels implements ExperimentModels.Worded {
  /** Nights a second. */
  private static final double FASTEST = 12;

  private static final double FIRST = 1.5;

  public final SleepSettings settings;
  public final SleepViewModel sleep;
  public final SteppedPlayback playback;
  final SleepWords words;
  private final SleepExplainer explainer;
  public final SleepLivesViewModel lives;
  private final SleepPlots plots;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public SleepModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    settings = new SleepSettings(texts);
    sleep = new SleepViewModel(settings, worker, window);
    playback =
        new SteppedPlayback(
            sleep, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
    words = new SleepWords(sleep, texts);
    explainer = new SleepExplainer(sleep, texts);
    lives = new SleepLivesViewModel(settings, worker, window, clock);
    plots = new SleepPlots(sleep, lives, texts);
    settings.setupProperty().subscribe(playback::pause);
  }

  @Override
  public SleepSettings settings() {
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
    return List.of(sleep.courseProperty(), sleep.stepProperty(), sleep.pinnedProperty());
  }

  @Override
  public SleepWords words() {
    return words;
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
    return new Experiment.Sleep(settings.getSetup(), sleep.step());
  }

  @Override
  public Optional<String> fingerprint() {
    return sleep.isLived() ? sleep.getCourse().map(Fingerprint::of) : Optional.empty();
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Sleep saved = (Experiment.Sleep) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.step());
  }

  @Override
  public void close() {
    sleep.cancel();
    lives.cancel();
  }
}
