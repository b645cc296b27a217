package engram.ui.memory.frame;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentSubject;
import engram.ui.present.PresentTimeline;
import engram.ui.present.PresentTimeline.Curve;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/**
 * What is told of an experiment when it is presented; what is true of it now, its own subject says.
 */
public abstract class ExperimentSubject implements PresentSubject {
  protected final Texts texts;
  private final ExperimentModels models;
  private final String stem;

  /**
   * @param stem of its texts
   */
  protected ExperimentSubject(ExperimentModels models, String stem, Texts texts) {
    this.models = models;
    this.stem = stem;
    this.texts = texts;
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("presented.focus." + stem));
  }

  /**
   * Over the steps of what has some.
   *
   * @param low the value at the foot
   * @param high the value at the top, above {@code low}
   */
  protected final Optional<PresentTimeline> timeline(
      Stepped stepped, String pill, List<Curve> curves, double low, double high) {
    return Optional.of(
        new PresentTimeline(
            Math.max(1, stepped.steps()),
            stepped.step(),
            pill,
            curves,
            low,
            high,
            false,
            PresentTimeline.USUAL_HEIGHT,
            List.of()));
  }

  /**
   * A curve as far as it was seen.
   *
   * @param second whether it is of the second kind, dashed
   * @param label the class whose colour it has; −1 for none
   */
  protected static Curve seen(
      Stepped stepped, String name, double[] values, boolean second, int label) {
    int last = Math.min(values.length - 1, stepped.furthestProperty().get());
    return new Curve(name, step -> values[step], last, second, label);
  }

  @Override
  public void goTo(int step) {
    if (models.playback() instanceof SteppedPlayback playback) playback.goTo(step);
  }

  @Override
  public Transport transport() {
    return models.playback();
  }

  @Override
  public boolean isRunning() {
    return models.playback().isPlaying();
  }

  @Override
  public String stepName() {
    return texts.get("presented.step");
  }

  @Override
  public List<ObservableValue<?>> changes() {
    List<ObservableValue<?>> own = List.of(models.playback().playingProperty());
    return Stream.of(models.changes(), models.chartChanges(), own)
        .<ObservableValue<?>>flatMap(List::stream)
        .toList();
  }
}
