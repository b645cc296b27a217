package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.frame.TakenRun;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class FairnessModels implements LabModels {
  public final FairnessSettings settings;
  public final FairnessViewModel fairness;
  final FairnessWords words;
  private final Texts texts;

  /**
   * @param trainedHere what is in Train now
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public FairnessModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.texts = texts;
    TakenRun train = new TakenRun(trainedHere);
    settings = new FairnessSettings(train, texts);
    fairness = new FairnessViewModel(settings, train, new LongWork(worker, window, clock), texts);
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
    return List.of(
        settings.setupProperty(),
        settings.judgedProperty(),
        settings.own.chosenProperty(),
        fairness.answersProperty(),
        fairness.sceneProperty(),
        texts.languageProperty());
  }

  @Override
  public String progress() {
    boolean waits = fairness.getScene().isEmpty() && fairness.fault().isEmpty();
    return waits ? words.waiting(settings.getJudged()) : "";
  }

  @Override
  public boolean canGoOn() {
    return fairness.getScene().isEmpty()
        && !fairness.work.isRunning()
        && fairness.fault().isEmpty();
  }

  @Override
  public void goOn() {
    fairness.goOn();
  }

  @Override
  public String sentence() {
    boolean untouched = settings.getSetup().equals(FairnessSetup.USUAL) && !settings.isTable();
    Optional<String> fault = fairness.fault();
    if (fault.isPresent()) return fault.get();
    return fairness
        .getScene()
        .filter(scene -> !untouched)
        .map(words::seen)
        .orElseGet(() -> texts.get("fairness.goal"));
  }

  @Override
  public String limits() {
    return fairness.getScene().map(scene -> words.limits(scene, settings.getJudged())).orElse("");
  }

  @Override
  public Experiment experiment() {
    return new FairnessLab(settings.getSetup(), settings.getJudged(), settings.own.current());
  }

  /** Of the shares that the network gives those who are judged. */
  @Override
  public Optional<String> fingerprint() {
    return fairness.getScene().map(scene -> Fingerprint.of(scene.scored().shares()));
  }

  @Override
  public void restore(Experiment experiment) {
    settings.restore((FairnessLab) experiment);
  }

  @Override
  public Optional<String> notKept() {
    return settings.isOwn() ? Optional.of(texts.get("lab.own.not-kept")) : Optional.empty();
  }

  @Override
  public void follow() {
    fairness.followTrain();
  }
}
