package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class WhyModels implements LabModels {
  public final WhySettings settings;
  public final WhyViewModel why;
  final WhyWords words;
  private final Texts texts;

  /**
   * @param trainedHere what is in Train now
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public WhyModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.texts = texts;
    settings = new WhySettings(texts);
    why = new WhyViewModel(settings, trainedHere, new LongWork(worker, window, clock), texts);
    words = new WhyWords(texts);
  }

  @Override
  public WhySettings settings() {
    return settings;
  }

  @Override
  public WhyPlayback playback() {
    return why.playback;
  }

  @Override
  public LongWork work() {
    return why.work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(),
        settings.setProperty(),
        why.sceneProperty(),
        why.faultProperty(),
        texts.languageProperty());
  }

  @Override
  public String progress() {
    return why.getScene().map(words::progress).orElse("");
  }

  @Override
  public boolean canGoOn() {
    boolean whole = why.getScene().filter(WhyScene::isWhole).isPresent();
    return !whole && !why.work.isRunning() && why.faultProperty().get().isEmpty();
  }

  @Override
  public void goOn() {
    why.goOn();
  }

  @Override
  public String sentence() {
    return why.getScene()
        .map(words::sentence)
        .orElseGet(() -> words.waiting(why.faultProperty().get()));
  }

  @Override
  public String limits() {
    return why.getScene().map(words::limits).orElse("");
  }

  @Override
  public boolean hasMore() {
    return true;
  }

  @Override
  public Experiment experiment() {
    return new WhyLab(settings.getSetup(), why.getAsked(), settings.isOwn());
  }

  /** Of the leads without each sample, in the order of the training part. */
  @Override
  public Optional<String> fingerprint() {
    return why.getScene()
        .filter(WhyScene::isWhole)
        .map(
            scene ->
                Fingerprint.of(
                    scene.teachers().stream()
                        .sorted(Comparator.comparingInt(Teacher::place))
                        .mapToDouble(Teacher::lead)
                        .toArray()));
  }

  @Override
  public Optional<String> notKept() {
    return settings.isOwn() ? Optional.of(texts.get("lab.own.not-kept")) : Optional.empty();
  }

  @Override
  public void restore(Experiment experiment) {
    WhyLab saved = (WhyLab) experiment;
    why.restore(saved.setup(), saved.own(), saved.asked());
  }

  @Override
  public void follow() {
    why.followTrain();
  }
}
