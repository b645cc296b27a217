package engram.ui.memory.forgetting;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.ReadOut;
import engram.ui.plot.Plot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;

/** The view models of the forgetting, made together. */
public final class ForgettingModels implements ExperimentModels {
  public final ForgettingSettings settings;
  public final ForgettingViewModel forgetting;
  public final ForgettingPlayback playback;
  final ForgettingWords words;

  /** The class whose test samples are all shown, by the number of its tile. */
  public final MemoryPin asked = new MemoryPin();

  private final ForgettingTiles.Means means = new ForgettingTiles.Means();
  private final ForgettingExplainer explainer;

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
    explainer = new ForgettingExplainer(words, texts);
    settings.setProperty().subscribe(asked::letGo);
  }

  /** The picture of what is still recognised. */
  public ForgettingTiles tiles() {
    return ForgettingTiles.of(forgetting.getMoment(), words, means);
  }

  /** The class that is asked for; empty if all are shown, or nothing is measured. */
  Optional<ForgettingAsked> askedClass() {
    ForgettingTiles tiles = tiles();
    if (tiles.count() == 0 || !asked.isThere()) return Optional.empty();
    return Optional.of(
        new ForgettingAsked(
            tiles.name(asked.get()),
            ForgettingTiles.asked(forgetting.getMoment(), asked.get(), words)));
  }

  /** The curves of what is recognised over the epochs. */
  public Plot curves() {
    return ForgettingPlot.of(forgetting.getMoment(), words).plot();
  }

  /** Looks at a cure at the same epoch; one that was not tried is tried. */
  public void choose(ForgettingCure.Kind kind) {
    int epoch = forgetting.getMoment().epoch();
    settings.cure(kind).runsProperty().set(true);
    if (forgetting.getMoment().measured().isPresent()) {
      forgetting.restore(settings.cure(kind).cure(), epoch);
    } else {
      forgetting.choose(settings.cure(kind).cure());
    }
  }

  @Override
  public ForgettingSettings settings() {
    return settings;
  }

  @Override
  public ForgettingPlayback playback() {
    return playback;
  }

  @Override
  public boolean hasMoreBelow() {
    return true;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(forgetting.momentProperty());
  }

  @Override
  public String facts() {
    return words.facts(forgetting.getMoment().setup());
  }

  @Override
  public String sentence() {
    return words.sentence(forgetting.getMoment());
  }

  @Override
  public List<ReadOut> readOuts() {
    return words.readOuts(forgetting.getMoment());
  }

  @Override
  public void close() {
    forgetting.close();
  }

  @Override
  public Explanation explanation() {
    return explainer.explain(forgetting.getMoment());
  }

  @Override
  public Experiment experiment() {
    ForgettingMoment now = forgetting.getMoment();
    return new Experiment.Forgetting(settings.getSetup(), now.chosen().kind(), now.epoch());
  }

  @Override
  public Optional<String> fingerprint() {
    ForgettingMoment now = forgetting.getMoment();
    return now.measured().filter(all -> !now.hasMore()).map(ForgettingMeasured::fingerprint);
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Forgetting saved = (Experiment.Forgetting) experiment;
    playback.pause();
    settings.restore(saved.setup());
    settings.getSetup().cures().stream()
        .filter(cure -> cure.kind() == saved.looked())
        .findFirst()
        .ifPresent(cure -> forgetting.restore(cure, saved.epoch()));
  }
}
