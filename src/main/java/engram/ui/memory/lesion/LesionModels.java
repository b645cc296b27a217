package engram.ui.memory.lesion;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.lesion.LesionPlan;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.ReadOut;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The view models of the lesion, made together. */
public final class LesionModels implements ExperimentModels {
  public final LesionSettings settings;
  public final LesionViewModel lesion;
  public final LesionMeasureViewModel measure;
  public final LesionPlayback playback;
  public final LesionPointing pointing = new LesionPointing();
  final LesionWords words;
  public final LesionPairWords pairs;
  private final LesionPlots plots;
  private final LesionWall.Source walls = new LesionWall.Source();

  /**
   * @param trainedHere what is in Train now
   * @param worker for work that lasts
   * @param looker for work of some milliseconds, which does not wait for the worker
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public LesionModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor looker,
      Executor window,
      LongSupplier clock) {
    settings = new LesionSettings(texts);
    LongWork training = new LongWork(worker, window, clock);
    lesion = new LesionViewModel(settings, trainedHere, training, looker, window, texts);
    measure = new LesionMeasureViewModel(lesion, worker, window, clock);
    playback = new LesionPlayback(settings, texts);
    words = new LesionWords(texts);
    pairs = new LesionPairWords(texts);
    plots = new LesionPlots(this, texts);
  }

  @Override
  public LesionSettings settings() {
    return settings;
  }

  @Override
  public LesionPlayback playback() {
    return playback;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(),
        settings.setProperty(),
        lesion.sceneProperty(),
        lesion.faultProperty());
  }

  /** What network and table still know; empty until the network is trained. */
  public Optional<LesionWall> wall() {
    return lesion.getScene().map(walls::of);
  }

  @Override
  public String facts() {
    return lesion.getScene().map(words::facts).orElse("");
  }

  @Override
  public String sentence() {
    return lesion.getScene().map(words::sentence).orElse("");
  }

  @Override
  public List<ReadOut> readOuts() {
    return words.readOuts(settings.getShare(), lesion.getScene());
  }

  @Override
  public void close() {
    playback.pause();
    measure.cancel();
    lesion.training.cancel();
  }

  @Override
  public List<PlotCard> plots() {
    return plots.cards();
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Lesion(settings.getSetup(), settings.isOwn());
  }

  /** What is said while there is nothing to see. */
  String waiting() {
    return words.waiting(lesion.faultProperty().get());
  }

  @Override
  public Optional<String> notKept() {
    return settings.isOwn() ? Optional.of(words.notKept()) : Optional.empty();
  }

  @Override
  public Optional<String> fingerprint() {
    int draws = lesion.planProperty().get().map(LesionPlan::draws).orElse(0);
    return measure
        .curveProperty()
        .get()
        .filter(curve -> curve.isWhole() && curve.plan().draws() == draws)
        .map(Fingerprint::of);
  }

  @Override
  public boolean shows(Experiment experiment) {
    return LesionSet.of(((Experiment.Lesion) experiment).setup().preset()).isPresent();
  }

  @Override
  public void follow() {
    lesion.followTrain();
  }

  @Override
  public void restore(Experiment experiment) {
    playback.pause();
    Experiment.Lesion saved = (Experiment.Lesion) experiment;
    if (saved.own()) settings.restore(saved.setup(), LesionSet.OWN);
    else settings.restore(saved.setup());
  }
}
