package engram.ui.memory.lists;

import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListSavingsRun;
import engram.memory.lists.ListSetup;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The charts of lists: Ebbinghaus's forgetting curve, and recall by place in the list and by the
 * gap, which is worked out beside the window for the settings of this moment.
 */
public final class ListsPlots {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final NiceScale SAVED = new NiceScale(0, 80, false);
  private static final double LINE = 0.15;
  private static final double DOT = 0.3;
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final List<Long> GAPS = List.of(0L, 60L, 1200L, HOUR, 9 * HOUR, 2 * DAY, 14 * DAY);

  /** Ebbinghaus's intervals, rounded: his table has 0.33 h and 8.8 h. */
  private static final long[] INTERVALS = {
    20 * 60, HOUR, 9 * HOUR, DAY, 2 * DAY, 6 * DAY, 31 * DAY
  };

  private final ListsViewModel stores;
  private final ListsSavingsViewModel savings;
  private final Durations times;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<ListsCurves>> curves =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  ListsPlots(
      ListsViewModel stores,
      ListsSavingsViewModel savings,
      Durations times,
      Texts texts,
      Executor worker,
      Executor window) {
    this.stores = stores;
    this.savings = savings;
    this.times = times;
    this.texts = texts;
    LatestWork<ListsCurves> work =
        new LatestWork<>(worker, window, made -> curves.set(Optional.of(made)));
    stores
        .settings
        .setupProperty()
        .subscribe(setup -> work.submit(setup, true, () -> ListsCurves.of(setup)));
  }

  /** Empty until the first ones are there. */
  public ReadOnlyObjectProperty<Optional<ListsCurves>> curvesProperty() {
    return curves.getReadOnlyProperty();
  }

  List<PlotCard> cards() {
    return List.of(
        PlotCard.measured("savings", "lists.savings.", this::savings, savings),
        PlotCard.of("positions", "lists.positions.", this::positions, curvesProperty()),
        PlotCard.of("spacing", "lists.spacing.", this::spacing, curvesProperty())
            .going(stores.settings::chooseGap));
  }

  /** Values at places; both are shares of the axes. */
  private record Series(
      String name, Ink ink, Optional<LineStyle> line, List<Dot> dots, double[] x, double[] y) {
    static Series line(String name, int color, double[] x, double[] y) {
      Ink ink = Ink.ofCurve(color);
      return new Series(name, ink, Optional.of(LineStyle.of(ink, LINE)), List.of(), x, y);
    }

    Series dashed() {
      return new Series(name, ink, line.map(each -> each.dashed(0.5, 0.35)), dots, x, y);
    }

    Series dotted() {
      return new Series(name, ink, line, List.of(new Dot(0, 0, DOT, ink)), x, y);
    }

    /** Rings without a line. */
    static Series rings(String name, Ink ink, double[] x, double[] y) {
      List<Dot> ring = List.of(new Dot(0, 0, 1.3 * DOT, ink), new Dot(0, 0, 0.85 * DOT, Ink.CARD));
      return new Series(name, ink, Optional.empty(), ring, x, y);
    }

    void addTo(List<PlotItem> items) {
      line.ifPresent(style -> items.add(PlotItem.Line.of(x, y, style)));
      for (int k = 0; k < x.length; k++) {
        for (Dot dot : dots) items.add(new Dot(x[k], y[k], dot.radius(), dot.ink()));
      }
    }

    PlotItem.Key.Entry entry() {
      return new PlotItem.Key.Entry(name, line, dots);
    }
  }

  /** The measured curve beside the published one. */
  private Shown savings() {
    List<ListSavingsRun.Point> points = savings.foundProperty().get();
    double[] seconds = points.stream().mapToDouble(ListSavingsRun.Point::seconds).toArray();
    Series measured =
        Series.line(
                texts.get("lists.savings.measured"),
                0,
                forgetting(seconds),
                shares(SAVED, points.stream().map(ListSavingsRun.Point::saved).toList()))
            .dotted();
    Series published =
        Series.rings(
            texts.get("lists.savings.published"),
            Ink.TEXT,
            forgetting(
                Ebbinghaus.SAVINGS.stream().mapToDouble(Ebbinghaus.Saving::seconds).toArray()),
            shares(SAVED, Ebbinghaus.SAVINGS.stream().map(Ebbinghaus.Saving::saved).toList()));
    List<Tick> ticks =
        IntStream.range(0, INTERVALS.length)
            .mapToObj(k -> new Tick(published.x()[k], times.tick(INTERVALS[k])))
            .toList();
    Plot plot = plot(SAVED, ticks, List.of(measured, published), List.of());
    return Shown.of(Optional.of(plot), texts.get("lists.savings.axis")).below(measured(points));
  }

  /** How it was measured, or what a measuring does. */
  String measured(List<ListSavingsRun.Point> points) {
    if (points.isEmpty()) return texts.get("lists.savings.invite");
    int lists = points.get(points.size() - 1).lists();
    return texts.get("lists.savings.note", RoundedNumber.whole(lists));
  }

  private static double[] forgetting(double[] seconds) {
    return IntStream.range(0, seconds.length)
        .mapToDouble(k -> ListsTimeScale.FORGETTING.share(seconds[k]))
        .toArray();
  }

  private Shown positions() {
    return Shown.of(curves.get().map(this::positions), texts.get("lists.positions.axis"));
  }

  private Plot positions(ListsCurves now) {
    int items = now.atOnce().size();
    double[] x = IntStream.range(0, items).mapToDouble(k -> place(k, items)).toArray();
    int every = items > 10 ? 2 : 1;
    List<Tick> ticks =
        IntStream.range(0, items)
            .filter(k -> k % every == 0)
            .mapToObj(k -> new Tick(x[k], String.valueOf(k + 1)))
            .toList();
    String atOnce = texts.get("lists.positions.at-once");
    return plot(
        PERCENT,
        ticks,
        List.of(
            Series.line(atOnce, 0, x, shares(PERCENT, now.atOnce())),
            Series.line(later(), 1, x, shares(PERCENT, now.later())).dashed()),
        List.of());
  }

  private static double place(int item, int items) {
    return (double) item / (items - 1);
  }

  /** The curve by place in the list after a pause. */
  String later() {
    return texts.get("lists.positions.later", times.of(ListsCurves.PAUSE));
  }

  private Shown spacing() {
    Optional<ListsCurves> of = curves.get().filter(now -> !now.gaps().isEmpty());
    boolean one = curves.get().isPresent() && of.isEmpty();
    return Shown.of(of.map(this::spacing), curves.get().map(this::spacingAxis).orElse(""))
        .over(one ? texts.get("lists.spacing.one") : "");
  }

  private Plot spacing(ListsCurves now) {
    NiceScale scale = ListsCurves.percents(now.spaced());
    ListsTimeScale gaps = ListsTimeScale.GAPS;
    double here = 100 * stores.getCourse().end().recalled() / now.setup().items();
    double x = gaps.share(now.setup().gap());
    boolean right = x > 0.6;
    List<PlotItem> mark =
        List.of(
            PlotItem.Rule.at(x, LineStyle.of(Ink.ACCENT, 0.1)),
            PlotItem.Text.at(x, 0, gapHere(), Ink.ACCENT)
                .moved(right ? -0.5 : 0.5, -0.8)
                .aligned(right ? PlotItem.Align.RIGHT : PlotItem.Align.LEFT),
            new Dot(x, scale.share(here), 1.2 * DOT, Ink.ACCENT));
    Series recalled =
        Series.line(
            texts.get("lists.spacing.recalled"),
            0,
            now.gaps().stream().mapToDouble(gaps::share).toArray(),
            shares(scale, now.spaced()));
    List<Tick> ticks = GAPS.stream().map(g -> new Tick(gaps.share(g), times.tick(g))).toList();
    return plot(scale, ticks, List.of(recalled), mark);
  }

  /** Where the present gap stands among all. */
  private String gapHere() {
    return texts.get("lists.spacing.here", stores.settings.number(ListSetup.GAP).duration());
  }

  /** What the curve of the gaps is drawn over; empty with one sitting. */
  String spacingAxis(ListsCurves of) {
    if (of.gaps().isEmpty()) return "";
    long delay = of.setup().delay();
    String key = delay == 0 ? "lists.spacing.axis-at-once" : "lists.spacing.axis";
    return texts.get(key, times.of(delay));
  }

  private static double[] shares(NiceScale scale, List<Double> values) {
    return values.stream().mapToDouble(value -> scale.share(100 * value)).toArray();
  }

  /**
   * @param mark a place of the horizontal axis; what is last of it stands above the curves
   */
  private static Plot plot(
      NiceScale percent, List<Tick> ticks, List<Series> series, List<PlotItem> mark) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    int above = Math.max(0, mark.size() - 1);
    items.addAll(mark.subList(0, above));
    series.forEach(each -> each.addTo(items));
    items.add(
        new PlotItem.Key(series.stream().map(Series::entry).toList(), PlotItem.Key.Place.ABOVE));
    items.addAll(mark.subList(above, mark.size()));
    return new Plot(MARGINS, AxisTicks.of(percent, 2), AxisTicks.of(ticks), items);
  }
}
