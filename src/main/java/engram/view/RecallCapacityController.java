package engram.view;

import engram.memory.CapacityCurve;
import engram.memory.CapacityPoint;
import engram.ui.plot.NiceScale;
import engram.ui.plot.SpreadCurves;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallCapacityViewModel;
import engram.viewmodel.RecallSettings;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;

/** Measures and shows how many patterns a network holds. */
public final class RecallCapacityController implements PaneController {
  private final RecallCapacityViewModel capacity;
  private final RecallSettings settings;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private RecallCapacityPlot plot;
  @FXML private Label invitation;
  @FXML private Label axis;
  @FXML private Button measure;
  @FXML private Button cancel;
  @FXML private ProgressBar progress;

  public RecallCapacityController(
      RecallCapacityViewModel capacity,
      RecallSettings settings,
      PreferencesViewModel preferences,
      Texts texts) {
    this.capacity = capacity;
    this.settings = settings;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    plot.setLook(preferences);
    progress.progressProperty().bind(capacity.progressProperty());
    subscriptions =
        Subscription.combine(
            capacity.curvesProperty().subscribe(curves -> show()),
            settings.ruleProperty().subscribe(rule -> show()),
            preferences.themeProperty().subscribe(theme -> show()),
            capacity.runningProperty().subscribe(this::showRunning));
  }

  private void showRunning(boolean running) {
    Presence.set(measure, !running);
    Presence.set(cancel, running);
    Presence.set(progress, running);
    show();
  }

  private void show() {
    List<CapacityCurve> curves = capacity.curvesProperty().get();
    double most = capacity.mostLoad();
    int spoiled = capacity.spoiledPercent();
    axis.setText(
        spoiled == 0
            ? texts.get("recall.capacity.axis")
            : texts.get("recall.capacity.axis-spoiled", String.valueOf(spoiled)));
    invitation.setText(texts.get("recall.capacity.help", String.valueOf(spoiled)));
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

  @FXML
  void measure() {
    capacity.start();
  }

  @FXML
  void cancel() {
    capacity.cancel();
  }

  @Override
  public void dispose() {
    progress.progressProperty().unbind();
    subscriptions.unsubscribe();
  }
}
