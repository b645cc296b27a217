package engram.ui.labs.look;

import engram.labs.look.LookLab;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class LookModels implements LabModels {
  public final LookSettings settings;
  public final LookViewModel look;
  final LookWords words;
  private final Texts texts;

  /**
   * @param trainedHere what is in Train now; null of nothing
   * @param worker for work that lasts
   * @param answering for answers, which do not wait for that work
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public LookModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor answering,
      Executor window,
      LongSupplier clock) {
    this.texts = texts;
    settings = new LookSettings(texts);
    look = new LookViewModel(settings, trainedHere, worker, answering, window, clock, texts);
    words = new LookWords(texts);
  }

  @Override
  public LookSettings settings() {
    return settings;
  }

  @Override
  public LookPlayback playback() {
    return look.playback;
  }

  @Override
  public LongWork work() {
    return look.work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(),
        settings.setProperty(),
        look.sceneProperty(),
        look.overallProperty(),
        look.neuron.foundProperty(),
        look.faultProperty(),
        playback().stepProperty(),
        texts.languageProperty());
  }

  @Override
  public String progress() {
    if (!look.work.isRunning()) return "";
    return texts.get(look.getScene().isPresent() ? "look.progress.overall" : "look.progress");
  }

  @Override
  public boolean canGoOn() {
    return look.getOverall().isEmpty()
        && !look.work.isRunning()
        && look.faultProperty().get().isEmpty();
  }

  @Override
  public void goOn() {
    look.goOn();
  }

  @Override
  public String sentence() {
    return look.getMoment()
        .map(moment -> words.seen(moment, settings.getSetup().shown()))
        .orElseGet(() -> words.waiting(look.faultProperty().get()));
  }

  @Override
  public String limits() {
    return look.getScene()
        .map(scene -> words.limits(scene, settings.getSetup().shown()))
        .orElse("");
  }

  @Override
  public boolean hasMore() {
    return true;
  }

  @Override
  public Experiment experiment() {
    return new LookLab(settings.getSetup(), look.getAsked(), look.getChanged(), settings.isOwn());
  }

  /** Of the parts, the flips and what matters over all samples, and of what is seen besides. */
  @Override
  public Optional<String> fingerprint() {
    return look.getMoment()
        .filter(moment -> look.isAnswered())
        .map(moment -> moment.found().numbers(settings.getSetup().shown()))
        .map(Fingerprint::of);
  }

  @Override
  public Optional<String> notKept() {
    return settings.isOwn() ? Optional.of(texts.get("lab.own.not-kept")) : Optional.empty();
  }

  @Override
  public void restore(Experiment experiment) {
    LookLab saved = (LookLab) experiment;
    look.restore(saved.setup(), saved.own(), saved.asked(), saved.changed());
  }

  @Override
  public void follow() {
    look.followTrain();
  }
}
