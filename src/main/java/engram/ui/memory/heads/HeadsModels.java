package engram.ui.memory.heads;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.heads.HeadsPart;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

/** The view models of three machines and of a head that learns where to look, made together. */
public final class HeadsModels implements ExperimentModels.Worded {
  /** Letters a second. */
  private static final double FASTEST = 12;

  private static final double FIRST = 2;

  /** A head has more and smaller steps. */
  private static final double PACE_OF_LOOKING = 5;

  public final HeadsSettings settings;
  public final HeadsViewModel heads;
  public final SteppedPlayback playback;
  public final HeadsCapacityViewModel capacity;
  private final HeadsWords machines;
  private final HeadsWords looking;
  private final HeadsCapacityPlot plot;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public HeadsModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    settings = new HeadsSettings(texts);
    heads = new HeadsViewModel(settings, worker, window);
    SimpleDoubleProperty pace = new SimpleDoubleProperty();
    heads
        .partProperty()
        .subscribe(part -> pace.set(part == HeadsPart.MACHINES ? 1 : PACE_OF_LOOKING));
    playback =
        new SteppedPlayback(
            heads, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, pace, texts));
    capacity = new HeadsCapacityViewModel(settings, worker, window, clock);
    machines = new MachinesWords(heads, texts);
    looking = new LookingWords(heads, texts);
    plot = new HeadsCapacityPlot(capacity, texts);
    settings.setupProperty().subscribe(playback::pause);
  }

  /** What is said of the part that is looked at. */
  @Override
  public HeadsWords words() {
    return heads.isMachines() ? machines : looking;
  }

  @Override
  public HeadsSettings settings() {
    return settings;
  }

  @Override
  public boolean hasMoreSettings() {
    return false;
  }

  @Override
  public SteppedPlayback playback() {
    return playback;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        heads.partProperty(),
        heads.machinesProperty(),
        heads.lookingProperty(),
        heads.stepProperty(),
        heads.letter().property(),
        heads.cell().property(),
        heads.paintedProperty(),
        settings.setupProperty());
  }

  @Override
  public Explanation explanation() {
    return words().explanation();
  }

  @Override
  public List<SteppedChart> charts() {
    return words().charts();
  }

  @Override
  public List<ObservableValue<?>> chartChanges() {
    return List.of(
        heads.partProperty(),
        heads.machinesProperty(),
        heads.lookingProperty(),
        heads.letter().property());
  }

  @Override
  public List<PlotCard> plots() {
    return List.of(plot.card());
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Heads(settings.getSetup(), heads.step());
  }

  @Override
  public Optional<String> fingerprint() {
    if (!heads.isThere()) return Optional.empty();
    return heads.isMachines()
        ? heads.getMachines().map(Fingerprint::of)
        : heads.getLooking().map(Fingerprint::of);
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Heads saved = (Experiment.Heads) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.step());
  }

  @Override
  public void close() {
    heads.cancel();
    capacity.cancel();
  }
}
