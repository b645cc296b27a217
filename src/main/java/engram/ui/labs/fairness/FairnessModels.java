package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.ScoredGroups;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class FairnessModels implements LabModels {
  public final FairnessSettings settings;
  public final FairnessViewModel fairness;
  final FairnessWords words;
  private final Texts texts;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public FairnessModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    this.texts = texts;
    settings = new FairnessSettings(texts);
    fairness = new FairnessViewModel(settings, new LongWork(worker, window, clock), texts);
    words = new FairnessWords(texts);
  }

  @Override
  public FairnessSettings settings() {
    return settings;
  }

  @Override
  public FairnessPlayback playback() {
    return fairness.playback;
  }

  @Override
  public LongWork work() {
    return fairness.work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(settings.setupProperty(), fairness.sceneProperty(), texts.languageProperty());
  }

  @Override
  public String progress() {
    return fairness.getScene().isPresent() ? "" : texts.get("fairness.progress");
  }

  @Override
  public boolean canGoOn() {
    return fairness.getScene().isEmpty() && !fairness.work.isRunning();
  }

  @Override
  public void goOn() {
    fairness.goOn();
  }

  @Override
  public String sentence() {
    boolean untouched = settings.getSetup().equals(FairnessSetup.USUAL);
    return fairness
        .getScene()
        .filter(scene -> !untouched)
        .map(words::seen)
        .orElseGet(() -> texts.get("fairness.goal"));
  }

  @Override
  public String limits() {
    return fairness.getScene().map(words::limits).orElse("");
  }

  @Override
  public Experiment experiment() {
    return new FairnessLab(settings.getSetup());
  }

  /** Of the shares that the network gives the applicants. */
  @Override
  public Optional<String> fingerprint() {
    return fairness
        .getScene()
        .map(
            scene -> {
              ScoredGroups scored = scene.scored();
              return Fingerprint.of(
                  IntStream.range(0, scored.size()).mapToDouble(scored::share).toArray());
            });
  }

  @Override
  public void restore(Experiment experiment) {
    settings.restore(((FairnessLab) experiment).setup());
  }

  @Override
  public void close() {
    fairness.work.cancel();
  }
}
