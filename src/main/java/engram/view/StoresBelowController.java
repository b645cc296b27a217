package engram.view;

import engram.memory.StoreSetup;
import engram.render.Palette;
import engram.render.PlotAxes.Tick;
import engram.render.StoresCurvesPainter.Mark;
import engram.render.StoresCurvesPainter.Series;
import engram.render.StoresCurvesPainter.Style;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.StoresCurves;
import engram.viewmodel.StoresOutlook;
import engram.viewmodel.StoresTimeScale;
import engram.viewmodel.StoresTimes;
import engram.viewmodel.StoresViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Recall by place in the list and by the gap, and the line that goes to any step. */
public final class StoresBelowController extends SteppedTimeline {
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final List<Long> GAPS = List.of(0L, 60L, 1200L, HOUR, 9 * HOUR, 2 * DAY, 14 * DAY);

  private final StoresViewModel stores;
  private final StoresOutlook outlook;
  private final StoresTimes times;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private StoresPlot positions;
  @FXML private StoresPlot spacing;
  @FXML private Label spacingAxis;
  @FXML private Label oneSitting;

  public StoresBelowController(
      StoresViewModel stores,
      SteppedPlayback playback,
      StoresOutlook outlook,
      StoresTimes times,
      PreferencesViewModel preferences,
      Texts texts) {
    super(playback, texts);
    this.stores = stores;
    this.outlook = outlook;
    this.times = times;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    positions.setLook(preferences);
    spacing.setLook(preferences);
    spacing.setOnPlace(share -> stores.settings().chooseGap(share));
    bind(
        Subscription.combine(
            stores.courseProperty().subscribe(course -> follow()),
            outlook.curvesProperty().subscribe(curves -> show()),
            preferences.themeProperty().subscribe(theme -> show())));
  }

  private void show() {
    outlook
        .curvesProperty()
        .get()
        .ifPresent(
            curves -> {
              Palette palette = InspectorPictures.palette(preferences);
              showPositions(curves, palette);
              showSpacing(curves, palette);
            });
  }

  private void showPositions(StoresCurves curves, Palette palette) {
    int items = curves.atOnce().size();
    double[] x = IntStream.range(0, items).mapToDouble(k -> place(k, items)).toArray();
    int every = items > 10 ? 2 : 1;
    List<Tick> ticks =
        IntStream.range(0, items)
            .filter(k -> k % every == 0)
            .mapToObj(k -> new Tick(place(k, items), String.valueOf(k + 1)))
            .toList();
    String later = times.of(StoresCurves.PAUSE);
    positions.show(
        PERCENT,
        ticks,
        List.of(
            new Series(
                texts.get("stores.positions.at-once"),
                palette.classColor(0),
                Style.LINE,
                x,
                shares(PERCENT, curves.atOnce())),
            new Series(
                texts.get("stores.positions.later", later),
                palette.classColor(5),
                Style.DASHED,
                x,
                shares(PERCENT, curves.later()))),
        List.of());
  }

  private void showSpacing(StoresCurves curves, Palette palette) {
    boolean one = curves.gaps().isEmpty();
    Presence.set(spacing, !one);
    Presence.set(oneSitting, one);
    long delay = curves.setup().delay();
    String axis = delay == 0 ? "stores.spacing.axis-at-once" : "stores.spacing.axis";
    spacingAxis.setText(one ? "" : texts.get(axis, times.of(delay)));
    if (one) return;
    NiceScale scale = StoresCurves.percents(curves.spaced());
    StoresTimeScale gaps = StoresTimeScale.GAPS;
    double now = 100 * stores.getCourse().end().recalled() / curves.setup().items();
    long gap = curves.setup().gap();
    spacing.show(
        scale,
        GAPS.stream().map(g -> new Tick(gaps.share(g), times.tick(g))).toList(),
        List.of(
            new Series(
                texts.get("stores.spacing.recalled"),
                palette.classColor(0),
                Style.LINE,
                curves.gaps().stream().mapToDouble(gaps::share).toArray(),
                shares(scale, curves.spaced()))),
        List.of(
            new Mark(
                gaps.share(gap),
                scale.share(now),
                texts.get(
                    "stores.spacing.here", stores.settings().number(StoreSetup.GAP).duration()))));
  }

  private static double place(int item, int items) {
    return (double) item / (items - 1);
  }

  private static double[] shares(NiceScale scale, List<Double> values) {
    return values.stream().mapToDouble(value -> scale.share(100 * value)).toArray();
  }
}
