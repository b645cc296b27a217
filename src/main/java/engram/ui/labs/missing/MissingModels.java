package engram.ui.labs.missing;

import engram.labs.missing.MissingFault;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingRun;
import engram.labs.missing.MissingSetup;
import engram.memory.experiments.Experiment;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.MeasuredLab;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** The view models of the lab, made together. */
public final class MissingModels extends MeasuredLab<MissingSetup, MissingModels.Found> {
  public final MissingSettings settings;
  final MissingWords words;
  private final PlacePlayback playback;

  /** Where a file stood; empty once it is there. */
  private OptionalInt wanted = OptionalInt.empty();

  /**
   * What the worker has found so far.
   *
   * @param networks none while the first is trained, or if nobody can be left out so
   */
  record Found(MissingPlan plan, List<MissingNetwork> networks) {}

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public MissingModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    super(new LongWork(worker, window, clock), texts);
    settings = new MissingSettings(texts);
    words = new MissingWords(texts);
    playback =
        new PlacePlayback(
            Playback.Keys.ofSteps("missing.reset", "missing.run", "missing.run.tip"),
            PlaybackSpeed.ofSteps(8, 1, texts),
            foundProperty().map(now -> Math.max(0, trained(now) - 1)));
    begin();
  }

  private static int trained(Optional<Found> found) {
    return found.map(now -> now.networks().size()).orElse(0);
  }

  /** Empty before the first network is trained. */
  Optional<MissingScene> getScene() {
    return getFound().filter(now -> !now.networks().isEmpty()).map(this::scene);
  }

  private MissingScene scene(Found now) {
    int place = Math.min(playback.placeProperty().get(), now.networks().size() - 1);
    return new MissingScene(settings.getSetup(), now.plan(), now.networks().get(place));
  }

  Optional<MissingFault> getFault() {
    return getFound().flatMap(now -> now.plan().fault());
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
  protected boolean isMeasuredAs(MissingSetup before, MissingSetup now) {
    return before.hasNumbersOf(now);
  }

  @Override
  protected LongWork.Steps<Found> measure(MissingSetup setup) {
    MissingPlan plan = MissingPlan.of(setup);
    if (plan.fault().isPresent()) {
      Found none = new Found(plan, List.of());
      return LongWork.Steps.of(() -> {}, () -> 1, () -> none);
    }
    MissingRun run = new MissingRun(plan);
    return LongWork.Steps.of(run, () -> new Found(plan, run.networks()));
  }

  /** All that all networks say. */
  @Override
  protected double[] numbers(Found all) {
    return MissingRun.numbers(all.networks());
  }

  @Override
  protected void follow(Optional<Found> before, Found now) {
    wanted.ifPresent(playback::show);
    if (isWhole()) wanted = OptionalInt.empty();
  }

  @Override
  public String progress() {
    return work().isRunning() ? words.progress(trained(getFound())) : "";
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

  @Override
  public void restore(Experiment experiment) {
    MissingLab saved = (MissingLab) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.place());
    wanted = isWhole() ? OptionalInt.empty() : OptionalInt.of(saved.place());
  }
}
