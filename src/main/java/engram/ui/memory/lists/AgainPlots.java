package engram.ui.memory.lists;

import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingMap;
import engram.memory.spacing.SpacingSetup;
import engram.memory.spacing.StoreLevels;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
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
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The pictures of leaking stores: the map with its ridge, the jars, the calendar of an exam. */
final class AgainPlots {
  static final double DAY = 86_400;

  /** Of gaps and delays, in seconds, as the map has them. */
  static final ListsTimeScale GAPS = scale(SpacingMap.GAPS);

  static final ListsTimeScale DELAYS = scale(SpacingMap.DELAYS);

  /** Days of the calendar: a month behind the exam. */
  static final double CALENDAR = AgainViewModel.EXAM + ExamPlan.LATER;

  private static final PlotMargins AROUND_MAP = new PlotMargins(3.4, 1, 0.5, 1.5);
  private static final PlotMargins AROUND_JARS = new PlotMargins(0.4, 0.4, 0.3, 1.4);
  private static final PlotMargins AROUND_DAYS = new PlotMargins(2.6, 1.2, 1.4, 1.5);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final long HOUR = 3600;
  private static final List<Long> GAP_TICKS =
      List.of(180L, HOUR, 9 * HOUR, 86_400L, 7 * 86_400L, 35 * 86_400L, 350 * 86_400L);
  private static final List<Long> DELAY_TICKS =
      List.of(86_400L, 7 * 86_400L, 35 * 86_400L, 350 * 86_400L);

  /** What has no colour: that share of the best, or less. */
  private static final double PALEST = 0.4;

  /** Every second row and column of the map is enough to see. */
  private static final int EVERY = 2;

  /** A level that fills a jar. */
  private static final double FULL = 1.7;

  /** As wide as half of a jar, of its place. */
  private static final double HALF = 0.34;

  private static final int MANY = 6;
  private static final double HALO = 0.62;
  private static final double DISC = 0.5;
  private static final double LINE = 0.22;
  private static final int CURVE = 260;

  /** How high the sessions stand, above the numbers of the days. */
  private static final double SESSION = 0.2;

  private final PeoplesMeans people = PeoplesMeans.load();
  private final Durations times;
  private final Texts texts;

  AgainPlots(Durations times, Texts texts) {
    this.times = times;
    this.texts = texts;
  }

  private static ListsTimeScale scale(List<Double> days) {
    return new ListsTimeScale(days.get(0) * DAY, days.get(days.size() - 1) * DAY, 0);
  }

  /**
   * Each row in shares of its best, the model's ridge, people's means likewise.
   *
   * @param at where one looks
   */
  Plot map(AgainViewModel.Mapped of, SpacingSetup at) {
    List<PlotItem> items = new ArrayList<>();
    SpacingMap map = of.map();
    for (int row = 0; row < map.recall().size(); row += EVERY) row(map, row, items);
    items.add(ridge(map));
    for (PeoplesMeans.Spaced mean : people.spaced()) {
      double x = GAPS.share(LeakingStores.days(mean.gap()) * DAY);
      double y = DELAYS.share(mean.delay() * DAY);
      items.add(new Dot(x, y, HALO, Ink.TEXT));
      items.add(new Dot(x, y, DISC, color(mean.recalled() / people.best(mean.delay()).recalled())));
    }
    double x = GAPS.share(LeakingStores.days(at.gap()) * DAY);
    double y = DELAYS.share(LeakingStores.days(at.delay()) * DAY);
    items.add(new PlotItem.Ring(x, y, 0.9, LineStyle.of(Ink.POINTED, LINE)));
    items.add(PlotItem.Axes.OUTSIDE);
    return new Plot(AROUND_MAP, ticks(DELAYS, DELAY_TICKS), ticks(GAPS, GAP_TICKS), items);
  }

  private static void row(SpacingMap map, int row, List<PlotItem> items) {
    List<Double> cells = map.recall().get(row);
    double best = Collections.max(cells);
    int last = cells.size() - 1;
    double bottom = Math.max(0, (row - 1.0) / (map.recall().size() - 1));
    // a little over the next cell, which is drawn on it: no seams
    double top = Math.min(1, (row + 2.0) / (map.recall().size() - 1));
    for (int k = 0; k <= last; k += EVERY) {
      double left = Math.max(0, (k - 1.0) / last);
      double right = Math.min(1, (k + 2.0) / last);
      items.add(new PlotItem.Box(left, bottom, right, top, color(cells.get(k) / best)));
    }
  }

  /** The stronger, the nearer to the best of the same delay. */
  private static Ink color(double share) {
    return Ink.of(-1, Math.max(0, (share - PALEST) / (1 - PALEST)));
  }

  /** Parted where there is no best gap. */
  private static PlotItem ridge(SpacingMap map) {
    int last = map.bestGaps().size() - 1;
    return PlotItem.Line.of(
        last + 1,
        k -> {
          double gap = map.bestGaps().get(k).orElse(Double.NaN);
          return Double.isNaN(gap) ? gap : GAPS.share(gap * DAY);
        },
        k -> (double) k / last,
        LineStyle.of(Ink.ACCENT.towards(Ink.Token.TEXT, 1), LINE));
  }

  private AxisTicks ticks(ListsTimeScale scale, List<Long> seconds) {
    return AxisTicks.of(
        seconds.stream().map(each -> new Tick(scale.share(each), times.tick(each))).toList());
  }

  /** What each store holds, with its life below and a drop that is larger where it leaks more. */
  Plot jars(StoreLevels levels) {
    int count = levels.stores().count();
    int every = count > MANY ? 2 : 1;
    List<PlotItem> items = new ArrayList<>();
    LineStyle wall = LineStyle.of(Ink.MUTED, 0.12);
    for (int k = 0; k < count; k++) {
      double left = (k + 0.5 - HALF) / count;
      double right = (k + 0.5 + HALF) / count;
      double level = Math.min(1, levels.levels().get(k) / FULL);
      items.add(new PlotItem.Box(left, 0, right, level, Ink.of(-1, 1)));
      items.add(
          PlotItem.Line.of(
              new double[] {left, left, right, right}, new double[] {1, 0, 0, 1}, wall));
      double drop = 0.12 + 0.28 * (1 - (k + 0.5) / count);
      items.add(new Dot((k + 0.94) / count, 0.06, drop, Ink.of(-1, 1)));
      if (k % every == 0) {
        long life = Math.round(levels.stores().lives().get(k) * DAY);
        items.add(
            PlotItem.Text.at((k + 0.5) / count, 0, times.tick(life), Ink.MUTED)
                .moved(0, 0.8)
                .aligned(PlotItem.Align.CENTER));
      }
    }
    return new Plot(AROUND_JARS, items);
  }

  /** The sessions and the exam; once it is taken, what would be recalled on any day. */
  Plot calendar(AgainViewModel.Exam exam, LeakingStores stores) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    ExamPlan plan = exam.plan();
    LineStyle day = LineStyle.of(Ink.POINTED, 0.12);
    mark(plan.exam(), texts.get("again.exam.day"), day, items);
    mark(CALENDAR, texts.get("again.exam.later"), day.dashed(0.5, 0.35), items);
    if (exam.taken()) {
      double[] days =
          IntStream.rangeClosed(0, CURVE).mapToDouble(k -> CALENDAR * k / CURVE).toArray();
      items.add(
          PlotItem.Line.of(
              DoubleStream.of(days).map(each -> each / CALENDAR).toArray(),
              DoubleStream.of(days).map(each -> recalled(plan, stores, each)).toArray(),
              LineStyle.of(Ink.ofCurve(0), 0.18)));
      dot(plan.exam(), plan.inExam(stores), items);
      dot(CALENDAR, plan.afterwards(stores), items);
    }
    for (int k = 0; k < exam.days().size(); k++) {
      items.addAll(Dot.rimmed(exam.days().get(k) / CALENDAR, SESSION, 0.75, 0.62, Ink.ACCENT));
    }
    List<Tick> ticks =
        IntStream.rangeClosed(0, 8)
            .mapToObj(week -> new Tick(7 * week / CALENDAR, RoundedNumber.whole(7L * week)))
            .toList();
    return new Plot(AROUND_DAYS, AxisTicks.of(PERCENT, 2), AxisTicks.of(ticks), items);
  }

  private static double recalled(ExamPlan plan, LeakingStores stores, double day) {
    StoreLevels levels = plan.on(stores, day);
    return levels.sessions() == 0 ? 0 : levels.recall();
  }

  private static void dot(double day, double recalled, List<PlotItem> items) {
    items.addAll(Dot.rimmed(day / CALENDAR, recalled, 0.5, 0.38, Ink.POINTED));
  }

  private static void mark(double day, String name, LineStyle style, List<PlotItem> items) {
    items.add(PlotItem.Rule.at(day / CALENDAR, style));
    items.add(
        PlotItem.Text.at(day / CALENDAR, 1, name, Ink.POINTED)
            .moved(0.4, -0.7)
            .aligned(PlotItem.Align.RIGHT));
  }
}
