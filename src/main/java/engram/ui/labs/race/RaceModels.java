package engram.ui.labs.race;

import engram.labs.race.Race;
import engram.labs.race.RaceCourse;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.memory.experiments.Experiment;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.MeasuredLab;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** The view models of the lab, made together. */
public final class RaceModels extends MeasuredLab<RaceSetup, RaceFindings> {
  public final RaceSettings settings;
  final RaceWords words;
  private final RacePlayback playback;
  private final LongSupplier clock;
  private final List<Integer> sizes;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   * @param sizes numbers of rows that the growing costs are measured at, ascending
   */
  public RaceModels(
      Texts texts, Executor worker, Executor window, LongSupplier clock, List<Integer> sizes) {
    super(new LongWork(worker, window, clock), texts);
    this.clock = clock;
    this.sizes = List.copyOf(sizes);
    settings = new RaceSettings(texts);
    words = new RaceWords(texts);
    playback = new RacePlayback(texts);
    begin();
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
  protected boolean isMeasuredAs(RaceSetup before, RaceSetup now) {
    return before.hasNumbersOf(now);
  }

  @Override
  protected LongWork.Steps<RaceFindings> measure(RaceSetup setup) {
    RaceCourse course = new RaceCourse(setup, sizes, clock);
    return LongWork.Steps.of(course, course::found);
  }

  /** All losses and all noise; times are another thing each time. */
  @Override
  protected double[] numbers(RaceFindings all) {
    return all.numbers();
  }

  /** The moment that is seen stays: it is a share of any race. */
  @Override
  protected void forget() {}

  @Override
  public String progress() {
    if (!work().isRunning()) return "";
    boolean over = getFound().map(RaceFindings::race).filter(Race::isWhole).isPresent();
    return texts.get(over ? "race.progress.growth" : "race.progress");
  }

  @Override
  public String sentence() {
    return getFound()
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

  @Override
  public void restore(Experiment experiment) {
    RaceLab saved = (RaceLab) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.moment());
  }
}
