package engram.ui.memory.lesion;

import engram.memory.Spread;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.plot.NiceScale;
import engram.ui.plot.SpreadCurves.Line;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What is left against the share taken away, and how the network learns again. */
public final class LesionBelowController extends BoundPane {
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);

  private final LesionModels models;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private LesionPlot left;
  @FXML private Label measured;
  @FXML private LesionPlot recovery;
  @FXML private Label invitation;

  public LesionBelowController(LesionModels models, Shared shared) {
    this.models = models;
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    left.setLook(preferences);
    left.setOnPlace(models.playback::goTo);
    recovery.setLook(preferences);
    bind(
        models.measure.curveProperty().subscribe(curve -> showCurve()),
        models.lesion.sceneProperty().subscribe(scene -> showCurve()),
        models.settings.share().valueProperty().subscribe(share -> showCurve()),
        models.measure.healingProperty().subscribe(this::showRecovery),
        preferences
            .themeProperty()
            .subscribe(
                (before, now) -> {
                  showCurve();
                  showRecovery(models.measure.healingProperty().get());
                }));
  }

  private void showCurve() {
    Optional<LesionCurve> curve = models.measure.curveProperty().get();
    measured.setText(curve.map(models.words::measured).orElse(""));
    left.show(PERCENT, curve.map(this::lines).orElse(List.of()), mark());
  }

  /** Only while the dots belong to the place of the line. */
  private Optional<LesionPlot.Mark> mark() {
    double share = models.settings.getShare();
    List<Double> values =
        models
            .lesion
            .getScene()
            .map(LesionScene::state)
            .filter(state -> state.share() == share)
            .map(state -> List.of(state.train(), state.table()))
            .orElse(List.of());
    return Optional.of(new LesionPlot.Mark(share, values));
  }

  private List<Line> lines(LesionCurve curve) {
    return List.of(
        line("lesion.line.network", curve, LesionPoint::train),
        line("lesion.line.new-rows", curve, LesionPoint::test),
        line("lesion.line.table", curve, LesionPoint::table));
  }

  private Line line(String name, LesionCurve curve, Function<LesionPoint, Spread> of) {
    return new Line(
        texts.get(name),
        values(curve.points(), LesionPoint::share),
        values(curve.points(), point -> of.apply(point).mean()),
        values(
            curve.points(),
            point -> Math.max(0, of.apply(point).mean() - of.apply(point).deviation())),
        values(
            curve.points(),
            point -> Math.min(1, of.apply(point).mean() + of.apply(point).deviation())));
  }

  private void showRecovery(Optional<LesionHealing> healing) {
    Presence.set(invitation, healing.isEmpty());
    int epochs =
        healing.map(LesionHealing::epochs).orElse(models.settings.setProperty().get().epochs());
    NiceScale scale = new NiceScale(0, epochs, false);
    recovery.show(scale, healing.map(h -> lines(h, epochs)).orElse(List.of()), Optional.empty());
  }

  private List<Line> lines(LesionHealing healing, int epochs) {
    return List.of(
        line("lesion.line.network", healing, epochs, LesionRecovery.Point::train),
        line("lesion.line.new-rows", healing, epochs, LesionRecovery.Point::test));
  }

  private Line line(
      String name, LesionHealing healing, int epochs, ToDoubleFunction<LesionRecovery.Point> of) {
    double[] values = values(healing.points(), of);
    return new Line(
        texts.get(name),
        values(healing.points(), point -> (double) point.epoch() / epochs),
        values,
        values,
        values);
  }

  private static <T> double[] values(List<T> points, ToDoubleFunction<T> value) {
    return points.stream().mapToDouble(value).toArray();
  }
}
