package engram.ui.memory.frame;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentSubject;
import engram.ui.present.PresentTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of an experiment when it is presented; one with more to tell says it itself. */
public class ExperimentSubject implements PresentSubject {
  private static final double CHART_HEIGHT = 390;

  protected final Texts texts;
  private final ExperimentModels models;
  private final String stem;

  /**
   * @param stem of its texts
   */
  public ExperimentSubject(ExperimentModels models, String stem, Texts texts) {
    this.models = models;
    this.stem = stem;
    this.texts = texts;
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("presented.focus." + stem));
  }

  @Override
  public PresentSentence sentence(int focus) {
    return new PresentSentence(
        texts.get("presented.truth." + stem), texts.get("presented.answer." + stem));
  }

  @Override
  public PresentNumber number(int focus) {
    List<ReadOut> all = models.readOuts();
    if (all.isEmpty()) return PresentNumber.NONE;
    ReadOut last = all.get(all.size() - 1);
    return new PresentNumber(last.value(), last.name());
  }

  /** The figures besides the number. */
  final List<ReadOut> others() {
    List<ReadOut> all = models.readOuts();
    return all.isEmpty() ? all : all.subList(0, all.size() - 1);
  }

  /** The first of its charts, as far as it was seen. */
  @Override
  public Optional<PresentTimeline> timeline() {
    if (!(models.playback() instanceof SteppedPlayback playback)) return Optional.empty();
    Stepped stepped = playback.stepped;
    Optional<SteppedChart> chart = models.charts().stream().findFirst();
    List<PresentTimeline.Curve> curves = new ArrayList<>();
    chart.ifPresent(
        c ->
            c.curves().stream()
                .filter(curve -> curve.values().length > 0)
                .map(curve -> seen(c, curve, stepped.furthestProperty().get()))
                .forEach(curves::add));
    return Optional.of(
        new PresentTimeline(
            Math.max(1, stepped.steps()),
            stepped.step(),
            texts.get("presented.pill." + stem, stepped.step()),
            curves,
            chart.map(c -> c.scale().low()).orElse(0.0),
            chart.map(c -> c.scale().high()).orElse(1.0),
            false,
            curves.isEmpty() ? PresentTimeline.USUAL_HEIGHT : CHART_HEIGHT,
            List.of()));
  }

  private static PresentTimeline.Curve seen(SteppedChart chart, SteppedChart.Curve curve, int to) {
    double[] values = curve.values();
    String name = curve.name().isEmpty() ? chart.title() : curve.name();
    int last = Math.min(values.length - 1, to);
    return new PresentTimeline.Curve(name, step -> values[step], last, false, curve.color());
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
  public void next() {
    models.playback().stepForward();
  }

  @Override
  public void previous() {
    models.playback().stepBack();
  }

  @Override
  public List<ObservableValue<?>> changes() {
    List<ObservableValue<?>> own = List.of(models.playback().playingProperty());
    return Stream.of(models.changes(), models.chartChanges(), own)
        .<ObservableValue<?>>flatMap(List::stream)
        .toList();
  }
}
