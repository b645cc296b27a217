package engram.ui.memory.spacing;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;

/** The view models of when to learn again, made together. */
public final class SpacingModels implements ExperimentModels.Worded {
  private static final double FASTEST = 60;
  private static final double FIRST = 8;

  public final SpacingSettings settings;
  public final SpacingViewModel spacing;
  public final SpacingExamViewModel exam;
  public final SteppedPlayback playback;
  final SpacingWords words;
  final SpacingExamWords examWords;
  private final SpacingExplainer explainer;
  private final SpacingGapPlot gaps;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  public SpacingModels(Texts texts, Executor worker, Executor window) {
    settings = new SpacingSettings(texts);
    spacing = new SpacingViewModel(settings, worker, window);
    exam = new SpacingExamViewModel(settings, texts);
    playback =
        new SteppedPlayback(
            spacing, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
    words = new SpacingWords(spacing, texts);
    examWords = new SpacingExamWords(exam, texts);
    explainer = new SpacingExplainer(spacing, texts);
    gaps = new SpacingGapPlot(spacing, texts);
    settings.setupProperty().subscribe(playback::pause);
  }

  @Override
  public SpacingSettings settings() {
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
        spacing.courseProperty(),
        spacing.stepProperty(),
        exam.takenProperty(),
        exam.bet().number().valueProperty());
  }

  @Override
  public SpacingWords words() {
    return words;
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<PlotCard> plots() {
    return List.of(gaps.card());
  }

  @Override
  public boolean hasMoreBelow() {
    return true;
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Spacing(
        settings.getSetup(), spacing.step(), exam.getBet(), exam.isTaken());
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.of(Fingerprint.of(spacing.getCourse()));
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Spacing saved = (Experiment.Spacing) experiment;
    settings.restore(saved.setup());
    exam.restore(saved.bet(), saved.taken());
    playback.goTo(saved.step());
  }
}
