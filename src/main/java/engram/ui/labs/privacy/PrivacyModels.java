package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacyCourse;
import engram.labs.privacy.PrivacyExtent;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.memory.experiments.Experiment;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.MeasuredLab;
import engram.ui.labs.frame.PlacePlayback;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** The view models of the lab, made together. */
public final class PrivacyModels extends MeasuredLab<PrivacySetup, PrivacyFindings> {
  public final PrivacySettings settings;
  final PrivacyWords words;
  private final PlacePlayback playback;
  private final PrivacyExtent extent;

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
    super(new LongWork(worker, window, clock), texts);
    this.extent = extent;
    settings = new PrivacySettings(texts);
    words = new PrivacyWords(texts);
    playback =
        new PlacePlayback(
            Playback.Keys.ofSteps("privacy.reset", "privacy.run", "privacy.run.tip"),
            PlaybackSpeed.ofSteps(30, 8, texts),
            foundProperty().map(now -> now.map(each -> each.membership().last()).orElse(0)));
    begin();
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
  protected boolean isMeasuredAs(PrivacySetup before, PrivacySetup now) {
    return before.hasNumbersOf(now);
  }

  @Override
  protected LongWork.Steps<PrivacyFindings> measure(PrivacySetup setup) {
    PrivacyCourse course = new PrivacyCourse(setup, extent);
    return LongWork.Steps.of(course, course::found);
  }

  /** All losses, and all that is measured with noise. */
  @Override
  protected double[] numbers(PrivacyFindings all) {
    return all.numbers();
  }

  @Override
  public String progress() {
    if (!work().isRunning()) return "";
    return texts.get(isTrained(getFound()) ? "privacy.progress.others" : "privacy.progress");
  }

  /** Whether its network has learned by heart what it will. */
  private static boolean isTrained(Optional<PrivacyFindings> found) {
    return found.filter(now -> now.membership().isWhole()).isPresent();
  }

  @Override
  protected void follow(Optional<PrivacyFindings> before, PrivacyFindings now) {
    if (isTrained(before)) return;
    int last = now.membership().last();
    playback.show(wanted.isPresent() ? Math.min(last, wanted.getAsInt()) : last);
    if (now.membership().isWhole()) wanted = OptionalInt.empty();
  }

  @Override
  public String sentence() {
    return getFound()
        .flatMap(now -> words.seen(now, getSetup(), getEpoch()))
        .orElseGet(() -> texts.get("privacy.goal"));
  }

  @Override
  public String limits() {
    return words.limits(getFound(), getSetup());
  }

  @Override
  public Experiment experiment() {
    return new PrivacyLab(getSetup(), getEpoch());
  }

  @Override
  public void restore(Experiment experiment) {
    PrivacyLab saved = (PrivacyLab) experiment;
    wanted = OptionalInt.of(saved.epoch());
    settings.restore(saved.setup());
    if (!isTrained(getFound())) return;
    playback.goTo(saved.epoch());
    wanted = OptionalInt.empty();
  }
}
