package engram.ui.labs.missing;

import engram.labs.missing.MissingFault;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingRun;
import engram.labs.missing.MissingSetup;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class MissingModels implements LabModels {
  public final MissingSettings settings;
  final MissingWords words;
  private final LongWork work;
  private final PlacePlayback playback;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);

  /** Of what is found, or being found. */
  private MissingSetup measured;

  /** Where a file stood; empty once it is there. */
  private OptionalInt wanted = OptionalInt.empty();

  /**
   * What the worker has found so far.
   *
   * @param fault why nobody can be left out so
   */
  private record Found(
      Optional<MissingFault> fault,
      Optional<MissingPlan> plan,
      List<MissingNetwork> networks,
      boolean whole) {
    static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), List.of(), false);
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public MissingModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    this.texts = texts;
    settings = new MissingSettings(texts);
    words = new MissingWords(texts);
    work = new LongWork(worker, window, clock);
    playback =
        new PlacePlayback(
            PlaybackTexts.ofSteps("missing.reset", "missing.run", "missing.run.tip"),
            PlaybackSpeed.ofSteps(8, 1, texts),
            found.map(now -> Math.max(0, now.networks().size() - 1)));
    settings.setupProperty().subscribe(this::renew);
  }

  private void renew(MissingSetup setup) {
    if (measured != null && measured.hasNumbersOf(setup)) return;
    measured = setup;
    playback.reset();
    found.set(Found.NOTHING);
    goOn();
  }

  /** Empty before the first network is trained. */
  Optional<MissingScene> getScene() {
    Found now = found.get();
    if (now.networks().isEmpty()) return Optional.empty();
    int place = Math.min(playback.placeProperty().get(), now.networks().size() - 1);
    return Optional.of(
        new MissingScene(settings.getSetup(), now.plan().orElseThrow(), now.networks().get(place)));
  }

  Optional<MissingFault> getFault() {
    return found.get().fault();
  }

  @Override
  public MissingSettings settings() {
    return settings;
  }

  @Override
  public PlacePlayback playback() {
    return playback;
  }

  @Override
  public LongWork work() {
    return work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(), found, playback.placeProperty(), texts.languageProperty());
  }

  @Override
  public String progress() {
    return work.isRunning() ? words.progress(found.get().networks().size()) : "";
  }

  @Override
  public boolean canGoOn() {
    return !work.isRunning() && !found.get().whole();
  }

  @Override
  public void goOn() {
    MissingSetup setup = measured;
    work.start(() -> begin(setup), this::show);
  }

  private static LongWork.Steps<Found> begin(MissingSetup setup) {
    MissingPlan plan = MissingPlan.of(setup);
    if (plan.fault().isPresent()) {
      Found none = new Found(plan.fault(), Optional.of(plan), List.of(), true);
      return LongWork.Steps.of(() -> {}, () -> 1, () -> none);
    }
    MissingRun run = new MissingRun(plan);
    return LongWork.Steps.of(
        run, () -> new Found(plan.fault(), Optional.of(plan), run.networks(), run.isEnded()));
  }

  private void show(Found now) {
    found.set(now);
    wanted.ifPresent(playback::show);
    if (now.whole()) wanted = OptionalInt.empty();
  }

  @Override
  public String sentence() {
    if (getFault().isPresent()) return words.fault(getFault().get());
    return getScene().map(words::seen).orElseGet(() -> texts.get("missing.goal"));
  }

  @Override
  public String limits() {
    return getScene().map(words::limits).orElse("");
  }

  @Override
  public Experiment experiment() {
    return new MissingLab(settings.getSetup(), playback.placeProperty().get());
  }

  /** Of all that all networks say. */
  @Override
  public Optional<String> fingerprint() {
    Found now = found.get();
    if (!now.whole() || now.networks().isEmpty()) return Optional.empty();
    return Optional.of(Fingerprint.of(MissingRun.numbers(now.networks())));
  }

  @Override
  public void restore(Experiment experiment) {
    MissingLab saved = (MissingLab) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.place());
    wanted = found.get().whole() ? OptionalInt.empty() : OptionalInt.of(saved.place());
  }

  @Override
  public void close() {
    playback.pause();
    work.cancel();
  }
}
