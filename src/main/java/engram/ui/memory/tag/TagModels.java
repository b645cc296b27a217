package engram.ui.memory.tag;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagPart;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.memory.frame.SteppedPlayback;
import engram.ui.plot.NiceScale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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
  public final DigitsViewModel digits;
  final DigitsWords digitsWords;
  final DigitsPicture.Source samples = new DigitsPicture.Source();
  private final TagExplainer explainer;
  private final DigitsExplainer digitsExplainer;
  public final TagMiceViewModel mice;
  public final DigitsSweepViewModel sweep;
  private final TagPlots plots;
  private final DigitsPlots digitsPlots;
  private final Texts texts;

  /**
   * @param trainedHere what is in Train now
   * @param worker for work that lasts
   * @param learner for networks that learn, which do not wait for the worker
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public TagModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor learner,
      Executor window,
      LongSupplier clock) {
    this.texts = texts;
    settings = new TagSettings(texts);
    tag = new TagViewModel(settings, worker, window);
    digits = new DigitsViewModel(settings, trainedHere, learner, window, clock);
    digitsWords = new DigitsWords(tag, digits, texts);
    digitsExplainer = new DigitsExplainer(digits, digitsWords, texts);
    sweep = new DigitsSweepViewModel(settings, worker, window, clock);
    digitsPlots = new DigitsPlots(sweep, texts);
    playback =
        new SteppedPlayback(tag, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
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
        settings.setupProperty(),
        settings.networkProperty(),
        tag.courseProperty(),
        tag.stepProperty(),
        mice.foundProperty(),
        digits.seenProperty(),
        digits.faultProperty(),
        digits.training.progressProperty());
  }

  /** What is said of what is looked at. */
  @Override
  public ExperimentModels.Words words() {
    return tag.isDigits() ? digitsWords : words;
  }

  /** What is done at the step that is seen. */
  String now() {
    return tag.isDigits() ? digitsWords.now() : words.now();
  }

  /** The network as it is seen; empty while there is none. */
  Optional<DigitsPicture> picture() {
    return DigitsPicture.of(tag, digits, digitsWords, samples);
  }

  @Override
  public Explanation explanation() {
    return tag.isDigits() ? digitsExplainer.explain() : explainer.explain();
  }

  @Override
  public List<SteppedChart> charts() {
    if (tag.isDigits()) return List.of(digitsChart());
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

  /** How many of the digit and of the others are right at each step. */
  private SteppedChart digitsChart() {
    return new SteppedChart(
        "tag-fear",
        texts.get("digits.shares.title"),
        texts.get("digits.shares.help"),
        new NiceScale(0, 1, false),
        List.of(
            new SteppedChart.Curve(
                texts.get("digits.own", digitsWords.digit()), 1, shares(Moment::own), true),
            new SteppedChart.Curve(texts.get("digits.others"), 0, shares(Moment::others), false)),
        List.of());
  }

  double[] shares(ToDoubleFunction<Moment> share) {
    return digits
        .course()
        .map(course -> course.moments().stream().mapToDouble(share).toArray())
        .orElseGet(() -> new double[1]);
  }

  @Override
  public List<ObservableValue<?>> chartChanges() {
    return List.of(settings.setupProperty(), tag.courseProperty(), digits.seenProperty());
  }

  /** Each while what it is about is looked at. */
  @Override
  public List<PlotCard> plots() {
    ObservableValue<Boolean> ofDigits =
        settings.setupProperty().map(setup -> setup.part() == TagPart.DIGITS);
    Stream<PlotCard> ofMice =
        plots.cards().stream().map(each -> each.during(ofDigits.map(is -> !is)));
    return Stream.concat(ofMice, Stream.of(digitsPlots.card().during(ofDigits))).toList();
  }

  @Override
  public Experiment experiment() {
    boolean own = tag.isDigits() && settings.isOwn();
    return new Experiment.Tag(settings.getSetup(), tag.step(), own);
  }

  @Override
  public Optional<String> notKept() {
    return tag.isDigits() && settings.isOwn()
        ? Optional.of(texts.get("digits.own.not-kept"))
        : Optional.empty();
  }

  @Override
  public Optional<String> fingerprint() {
    if (tag.isDigits()) {
      return digits.isThere() ? digits.course().map(Fingerprint::of) : Optional.empty();
    }
    return tag.isDone() ? tag.getCourse().map(Fingerprint::of) : Optional.empty();
  }

  @Override
  public void follow() {
    digits.followTrain();
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Tag saved = (Experiment.Tag) experiment;
    settings.restore(saved.setup(), saved.own());
    playback.goTo(saved.step());
  }

  @Override
  public void close() {
    tag.cancel();
    digits.cancel();
    mice.cancel();
    sweep.cancel();
  }
}
