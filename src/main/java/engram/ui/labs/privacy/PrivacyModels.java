package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacyCourse;
import engram.labs.privacy.PrivacyExtent;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
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
public final class PrivacyModels implements LabModels {
  public final PrivacySettings settings;
  final PrivacyWords words;
  private final LongWork work;
  private final PlacePlayback playback;
  private final Texts texts;
  private final PrivacyExtent extent;
  private final ReadOnlyObjectWrapper<Optional<PrivacyFindings>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Of what is found, or being found. */
  private PrivacySetup measured;

  /** All is there. */
  private boolean whole;

  /** Where a file stood; empty while the picture follows the training. */
  private OptionalInt wanted = OptionalInt.empty();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   * @param extent of the attacks
   */
  public PrivacyModels(
      Texts texts, Executor worker, Executor window, LongSupplier clock, PrivacyExtent extent) {
    this.extent = extent;
    this.texts = texts;
    settings = new PrivacySettings(texts);
    words = new PrivacyWords(texts);
    work = new LongWork(worker, window, clock);
    playback =
        new PlacePlayback(
            PlaybackTexts.ofSteps("privacy.reset", "privacy.run", "privacy.run.tip"),
            PlaybackSpeed.ofSteps(30, 8, texts),
            found.map(now -> now.map(each -> each.membership().last()).orElse(0)));
    settings.setupProperty().subscribe(this::renew);
  }

  private void renew(PrivacySetup setup) {
    if (measured != null && measured.hasNumbersOf(setup)) return;
    measured = setup;
    playback.reset();
    found.set(Optional.empty());
    goOn();
  }

  /** Empty before the first losses. */
  public Optional<PrivacyFindings> getFound() {
    return found.get();
  }

  PrivacySetup getSetup() {
    return settings.getSetup();
  }

  int getEpoch() {
    return playback.placeProperty().get();
  }

  @Override
  public PrivacySettings settings() {
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
    if (whole || !work.isRunning()) return "";
    boolean trained = found.get().filter(now -> now.membership().isWhole()).isPresent();
    return texts.get(trained ? "privacy.progress.others" : "privacy.progress");
  }

  @Override
  public boolean canGoOn() {
    return !work.isRunning() && !whole;
  }

  @Override
  public void goOn() {
    PrivacySetup setup = measured;
    whole = false;
    work.start(
        () -> {
          PrivacyCourse course = new PrivacyCourse(setup, extent);
          return LongWork.Steps.of(course, () -> new Found(course.found(), course.isEnded()));
        },
        this::show);
  }

  private record Found(PrivacyFindings findings, boolean whole) {}

  private void show(Found now) {
    boolean grows = found.get().filter(before -> before.membership().isWhole()).isEmpty();
    whole = now.whole();
    found.set(Optional.of(now.findings()));
    if (!grows) return;
    int last = now.findings().membership().last();
    playback.show(wanted.isPresent() ? Math.min(last, wanted.getAsInt()) : last);
    if (now.findings().membership().isWhole()) wanted = OptionalInt.empty();
  }

  @Override
  public String sentence() {
    return found
        .get()
        .flatMap(now -> words.seen(now, getSetup(), getEpoch()))
        .orElseGet(() -> texts.get("privacy.goal"));
  }

  @Override
  public String limits() {
    return words.limits(found.get(), getSetup());
  }

  @Override
  public Experiment experiment() {
    return new PrivacyLab(getSetup(), getEpoch());
  }

  /** Of all losses, and of all that is measured with noise. */
  @Override
  public Optional<String> fingerprint() {
    return found.get().filter(now -> whole).map(now -> Fingerprint.of(now.numbers()));
  }

  @Override
  public void restore(Experiment experiment) {
    PrivacyLab saved = (PrivacyLab) experiment;
    wanted = OptionalInt.of(saved.epoch());
    settings.restore(saved.setup());
    if (found.get().filter(now -> now.membership().isWhole()).isEmpty()) return;
    playback.goTo(saved.epoch());
    wanted = OptionalInt.empty();
  }

  @Override
  public void close() {
    playback.pause();
    work.cancel();
  }
}
