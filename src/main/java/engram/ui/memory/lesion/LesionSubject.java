package engram.ui.memory.lesion;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import engram.ui.present.PresentTimeline.Curve;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of a lesion: how much is cut away, and what network and table still know. */
final class LesionSubject extends ExperimentSubject {
  private static final int PERCENT = 100;

  private final LesionModels models;

  LesionSubject(LesionModels models, Texts texts) {
    super(models, "lesion", texts);
    this.models = models;
  }

  Optional<LesionWall> wall() {
    return models.wall();
  }

  /** Above the wall of the network: {@code 947 of 2368 weights cut}. */
  String cut() {
    return models
        .lesion
        .getScene()
        .map(scene -> texts.get("presented.lesion.cut", models.words.removed(scene)))
        .orElse("");
  }

  /** Above the wall of the table: {@code 575 of 1437 entries lost}. */
  String lost() {
    return models
        .lesion
        .getScene()
        .map(scene -> texts.get("presented.lesion.lost", models.words.table(scene)))
        .orElse("");
  }

  String network() {
    return texts.get("presented.lesion.network");
  }

  String table() {
    return texts.get("lesion.line.table");
  }

  @Override
  public PresentSentence sentence(int focus) {
    Optional<LesionScene> scene = models.lesion.getScene();
    Optional<LesionFault> fault = models.lesion.faultProperty().get();
    if (fault.isPresent()) {
      return new PresentSentence(
          texts.get("presented.lesion.cannot"),
          texts.get("presented.lesion.cannot." + fault.get().id()));
    }
    if (scene.isEmpty()) {
      return new PresentSentence(
          texts.get("presented.lesion.learning"), texts.get("presented.lesion.then"));
    }
    LesionScene now = scene.get();
    String share = LesionWords.percent(now.state().share());
    if (now.state().removed().isEmpty()) {
      String learned = texts.get("presented.lesion.same", models.words.learned(now));
      return new PresentSentence(learned, texts.get("presented.lesion.ask"));
    }
    if (now.healing().isPresent()) return healed(now.healing().get());
    String truth = texts.get("presented.lesion.away", share);
    return new PresentSentence(truth, forgotten(now));
  }

  /** What is forgotten are the learned samples that are right no longer. */
  private String forgotten(LesionScene now) {
    String table = LesionWords.percent(now.whole().table() - now.state().table());
    double network = now.whole().train() - now.known();
    String lost = LesionWords.percent(network);
    return network <= 0 || lost.equals(LesionWords.percent(0))
        ? texts.get("presented.lesion.nothing", table)
        : texts.get("presented.lesion.forgets", table, lost);
  }

  private PresentSentence healed(LesionHealing healing) {
    return new PresentSentence(
        texts.get(
            "presented.lesion.trained",
            String.valueOf(healing.points().size() - 1),
            LesionWords.percent(1 - healing.share())),
        texts.get(
            healing.isBetter() ? "presented.lesion.healed" : "presented.lesion.unhealed",
            LesionWords.percent(healing.first().train()),
            LesionWords.percent(healing.last().train())));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .lesion
        .getScene()
        .map(
            now ->
                new PresentNumber(
                    LesionWords.percent(now.known()),
                    texts.get("presented.lesion.number", LesionWords.percent(now.whole().train()))))
        .orElse(PresentNumber.NONE);
  }

  /** Over the share that is cut away, in percent; the curves are those that are measured so far. */
  @Override
  public Optional<PresentTimeline> timeline() {
    int share = (int) Math.rint(PERCENT * models.settings.getShare());
    List<Curve> curves =
        models
            .measure
            .curveProperty()
            .get()
            .filter(curve -> curve.points().size() > 1)
            .map(
                curve ->
                    List.of(
                        curve("presented.lesion.network", curve, p -> p.train().mean(), false),
                        curve("lesion.line.table", curve, p -> p.table().mean(), true)))
            .orElse(List.of());
    return Optional.of(
        new PresentTimeline(
            PERCENT,
            share,
            texts.get("presented.pill.lesion", LesionWords.percent(models.settings.getShare())),
            curves,
            0,
            1,
            false,
            PresentTimeline.USUAL_HEIGHT,
            List.of()));
  }

  private Curve curve(
      String name, LesionCurve curve, ToDoubleFunction<LesionPoint> value, boolean second) {
    List<LesionPoint> points = curve.points();
    int last = (int) Math.floor(PERCENT * points.get(points.size() - 1).share());
    return new Curve(
        texts.get(name), percent -> between(points, percent / 100.0, value), last, second);
  }

  /** In a straight line between two points. */
  private static double between(
      List<LesionPoint> points, double share, ToDoubleFunction<LesionPoint> value) {
    int after = 1;
    while (after < points.size() - 1 && points.get(after).share() < share) after++;
    LesionPoint low = points.get(after - 1);
    LesionPoint high = points.get(after);
    double way = (share - low.share()) / (high.share() - low.share());
    double from = value.applyAsDouble(low);
    return from + Math.max(0, Math.min(1, way)) * (value.applyAsDouble(high) - from);
  }

  @Override
  public void goTo(int percent) {
    models.playback.goTo((double) percent / PERCENT);
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return Stream.concat(super.changes().stream(), Stream.of(models.measure.curveProperty()))
        .toList();
  }
}
