package engram.ui.labs.race;

import engram.labs.race.Race;
import engram.labs.race.RaceCourse;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class RaceModels implements LabModels {
  public final RaceSettings settings;
  final RaceWords words;
  private final LongWork work;
  private final RacePlayback playback;
  private final Texts texts;
  private final LongSupplier clock;
  private final List<Integer> sizes;
  private final ReadOnlyObjectWrapper<Optional<RaceFindings>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Of what is found, or being found. */
  private RaceSetup measured;

  /** All is there. */
  private boolean whole;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   * @param sizes numbers of rows that the growing costs are measured at, ascending
   */
  public RaceModels(
      Texts texts, Executor worker, Executor window, LongSupplier clock, List<Integer> sizes) {
    this.texts = texts;
    this.clock = clock;
    this.sizes = List.copyOf(sizes);
    settings = new RaceSettings(texts);
    words = new RaceWords(texts);
    work = new LongWork(worker, window, clock);
    playback = new RacePlayback(texts);
    settings.setupProperty().subscribe(this::renew);
  }

  private void renew(RaceSetup setup) {
    if (measured != null && measured.hasNumbersOf(setup)) return;
    measured = setup;
    found.set(Optional.empty());
    goOn();
  }

  /** Empty before the first losses. */
  public ReadOnlyObjectProperty<Optional<RaceFindings>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  Optional<RaceFindings> getFound() {
    return found.get();
  }

  RaceSetup getSetup() {
    return settings.getSetup();
  }

  @Override
  public RaceSettings settings() {
    return settings;
  }

  @Override
  public RacePlayback playback() {
    return playback;
  }

  @Override
  public LongWork work() {
    return work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(), found, playback.momentProperty(), texts.languageProperty());
  }

  @Override
  public String progress() {
    if (whole || !work.isRunning()) return "";
    boolean over = found.get().map(RaceFindings::race).filter(Race::isWhole).isPresent();
    return texts.get(over ? "race.progress.growth" : "race.progress");
  }

  @Override
  public boolean canGoOn() {
    return !work.isRunning() && !whole;
  }

  @Override
  public void goOn() {
    RaceSetup setup = measured;
    whole = false;
    work.start(
        () -> {
          RaceCourse course = new RaceCourse(setup, sizes, clock);
          return LongWork.Steps.of(course, () -> new Found(course.found(), course.isEnded()));
        },
        this::show);
  }

  private record Found(RaceFindings findings, boolean whole) {}

  private void show(Found now) {
    whole = now.whole();
    found.set(Optional.of(now.findings()));
  }

  @Override
  public String sentence() {
    return found
        .get()
        .flatMap(now -> words.seen(now, getSetup()))
        .orElseGet(() -> texts.get("race.goal"));
  }

  @Override
  public String limits() {
    return words.limits(getSetup());
  }

  @Override
  public Experiment experiment() {
    return new RaceLab(settings.getSetup(), playback.momentProperty().get());
  }

  /** Of all losses and all noise; times are another thing each time. */
  @Override
  public Optional<String> fingerprint() {
    return found.get().filter(now -> whole).map(now -> Fingerprint.of(now.numbers()));
  }

  @Override
  public void restore(Experiment experiment) {
    RaceLab saved = (RaceLab) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.moment());
  }

  @Override
  public void close() {
    playback.pause();
    work.cancel();
  }
}
