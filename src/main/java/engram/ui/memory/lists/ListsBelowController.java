package engram.ui.memory.lists;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.ListsTimes;
import engram.ui.memory.lists.ListsPlot.Mark;
import engram.ui.memory.lists.ListsPlot.Series;
import engram.ui.memory.lists.ListsPlot.Style;
import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Recall by place in the list and by the gap. */
public final class ListsBelowController extends BoundPane {
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final List<Long> GAPS = List.of(0L, 60L, 1200L, HOUR, 9 * HOUR, 2 * DAY, 14 * DAY);

  private final ListsModels models;
  private final ListsTimes times;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private ListsPlot positions;
  @FXML private ListsPlot spacing;
  @FXML private Label spacingAxis;
  @FXML private Label oneSitting;

  public ListsBelowController(ListsModels models, Shared shared) {
    this.models = models;
    times = models.times;
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    positions.setLook(preferences);
    spacing.setLook(preferences);
    spacing.setOnPlace(share -> models.settings.chooseGap(share));
    bind(
        models.outlook.curvesProperty().subscribe(curves -> show()),
        preferences.themeProperty().subscribe(theme -> show()));
  }

  private void show() {
    models
        .outlook
        .curvesProperty()
        .get()
        .ifPresent(
            curves -> {
              showPositions(curves);
              showSpacing(curves);
            });
  }

  private void showPositions(ListsCurves curves) {
    int items = curves.atOnce().size();
    double[] x = IntStream.range(0, items).mapToDouble(k -> place(k, items)).toArray();
    int every = items > 10 ? 2 : 1;
    List<Tick> ticks =
        IntStream.range(0, items)
            .filter(k -> k % every == 0)
            .mapToObj(k -> new Tick(place(k, items), String.valueOf(k + 1)))
            .toList();
    positions.show(
        PERCENT,
        ticks,
        List.of(
            new Series(
                texts.get("stores.positions.at-once"),
                Ink.ofClass(0),
                Style.LINE,
                x,
                shares(PERCENT, curves.atOnce())),
            new Series(
                models.words.later(),
                Ink.ofClass(5),
                Style.DASHED,
                x,
                shares(PERCENT, curves.later()))),
        List.of());
  }

  private void showSpacing(ListsCurves curves) {
    boolean one = curves.gaps().isEmpty();
    Presence.set(spacing, !one);
    Presence.set(oneSitting, one);
    spacingAxis.setText(models.words.spacingAxis(curves));
    if (one) return;
    NiceScale scale = ListsCurves.percents(curves.spaced());
    ListsTimeScale gaps = ListsTimeScale.GAPS;
    double now = 100 * models.stores.getCourse().end().recalled() / curves.setup().items();
    long gap = curves.setup().gap();
    spacing.show(
        scale,
        GAPS.stream().map(g -> new Tick(gaps.share(g), times.tick(g))).toList(),
        List.of(
            new Series(
                texts.get("stores.spacing.recalled"),
                Ink.ofClass(0),
                Style.LINE,
                curves.gaps().stream().mapToDouble(gaps::share).toArray(),
                shares(scale, curves.spaced()))),
        List.of(new Mark(gaps.share(gap), scale.share(now), models.words.gapHere())));
  }

  private static double place(int item, int items) {
    return (double) item / (items - 1);
  }

  private static double[] shares(NiceScale scale, List<Double> values) {
    return values.stream().mapToDouble(value -> scale.share(100 * value)).toArray();
  }
}
