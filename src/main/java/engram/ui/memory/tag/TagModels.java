package engram.ui.memory.tag;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.tag.TagCourse;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlaybackTexts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.memory.frame.SteppedPlayback;
import engram.ui.plot.NiceScale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;

/** The view models of tag an engram, made together. */
public final class TagModels implements ExperimentModels.Worded {
  /** Acts a second. */
  private static final double FASTEST = 8;

  private static final double FIRST = 0.7;

  public final TagSettings settings;
  public final TagViewModel tag;
  public final SteppedPlayback playback;
  final TagWords words;
  private final TagExplainer explainer;
  public final TagMiceViewModel mice;
  private final TagPlots plots;
  private final Texts texts;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public TagModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    this.texts = texts;
    settings = new TagSettings(texts);
    tag = new TagViewModel(settings, worker, window);
    playback =
        new SteppedPlayback(tag, PlaybackTexts.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
    words = new TagWords(tag, texts);
    mice = new TagMiceViewModel(settings, worker, window, clock);
    explainer = new TagExplainer(tag, mice, texts);
    plots = new TagPlots(mice, texts);
    settings.setupProperty().subscribe(playback::pause);
    mice.start();
  }

  @Override
  public TagSettings settings() {
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
        settings.setupProperty(), tag.courseProperty(), tag.stepProperty(), mice.foundProperty());
  }

  @Override
  public TagWords words() {
    return words;
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<SteppedChart> charts() {
    double[] fears = tag.getCourse().map(TagCourse::fears).orElse(new double[] {0});
    return List.of(
        new SteppedChart(
            "tag-fear",
            texts.get("tag.fear.title"),
            texts.get("tag.fear.help"),
            new NiceScale(0, 1, false),
            List.of(SteppedChart.Curve.alone(fears)),
            List.of()));
  }

  @Override
  public List<ObservableValue<?>> chartChanges() {
    return List.of(tag.courseProperty());
  }

  @Override
  public List<PlotCard> plots() {
    return plots.cards();
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Tag(settings.getSetup(), tag.step());
  }

  @Override
  public Optional<String> fingerprint() {
    return tag.isDone() ? tag.getCourse().map(Fingerprint::of) : Optional.empty();
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Tag saved = (Experiment.Tag) experiment;
    settings.restore(saved.setup());
    playback.goTo(saved.step());
  }

  @Override
  public void close() {
    tag.cancel();
    mice.cancel();
  }
}
