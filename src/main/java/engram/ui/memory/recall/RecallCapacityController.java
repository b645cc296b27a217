package engram.ui.memory.recall;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPoint;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.MeasuringController;
import engram.ui.plot.NiceScale;
import engram.ui.plot.SpreadCurves;
import engram.ui.run.Shared;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Measures and shows how many patterns a network holds. */
public final class RecallCapacityController extends MeasuringController {
  private final RecallCapacityViewModel capacity;
  private final RecallWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private RecallCapacityPlot plot;
  @FXML private Label invitation;
  @FXML private Label axis;

  public RecallCapacityController(RecallModels models, Shared shared) {
    super(models.capacity);
    capacity = models.capacity;
    words = models.words;
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    plot.setLook(preferences);
    bind(preferences.themeProperty().subscribe((before, now) -> show()));
    bindMeasuring();
  }

  @Override
  public void show() {
    List<CapacityCurve> curves = capacity.foundProperty().get();
    double most = capacity.mostLoad();
    axis.setText(words.capacityAxis(capacity.spoiledPercent()));
    invitation.setText(words.capacityHelp(capacity.spoiledPercent()));
    Presence.set(invitation, curves.isEmpty() && !capacity.runningProperty().get());
    List<RecallCapacityPlot.Limit> limits =
        capacity.hasLimit() && !invitation.isVisible()
            ? List.of(
                new RecallCapacityPlot.Limit(
                    CapacityCurve.HEBB_LIMIT / most, texts.get("recall.capacity.limit")))
            : List.of();
    plot.show(
        new NiceScale(0, most, false),
        curves.stream()
            .filter(curve -> !curve.points().isEmpty())
            .map(curve -> line(curve, most))
            .toList(),
        limits);
  }

  private SpreadCurves.Line line(CapacityCurve curve, double most) {
    return new SpreadCurves.Line(
        texts.get("recall.capacity.neurons", String.valueOf(curve.plan().neurons())),
        values(curve, point -> point.load() / most),
        values(curve, CapacityPoint::mean),
        values(curve, point -> Math.max(0, point.mean() - point.deviation())),
        values(curve, point -> Math.min(1, point.mean() + point.deviation())));
  }

  private static double[] values(CapacityCurve curve, ToDoubleFunction<CapacityPoint> value) {
    return curve.points().stream().mapToDouble(value).toArray();
  }
}
