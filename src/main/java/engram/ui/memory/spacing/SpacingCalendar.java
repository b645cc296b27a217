package engram.ui.memory.spacing;

import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.StoreLevels;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The calendar of an exam: its day, the day of the bet, and once it is taken what would be recalled
 * on any day.
 */
final class SpacingCalendar {
  private static final PlotMargins AROUND = new PlotMargins(2.6, 3.7, 1.5, 1.5);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final int POINTS = 400;
  private static final int WEEK = 7;
  private static final int MANY_WEEKS = 12;
  private static final double DAY_LABEL = 3.5;

  /** Of the axis: from there on, what is told of the exam stands left of it, off what is later. */
  private static final double NEAR = 0.85;

  private static final double ASIDE = 2.4;

  private final SpacingExamViewModel exam;
  private final Texts texts;

  SpacingCalendar(SpacingExamViewModel exam, Texts texts) {
    this.exam = exam;
    this.texts = texts;
  }

  /** Days that it has: up to the day of the bet. */
  double days() {
    return exam.plan().exam() + ExamPlan.LATER;
  }

  Plot plot() {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    double day = exam.plan().exam() / days();
    LineStyle rule = LineStyle.of(Ink.POINTED, 0.14);
    mark(day, texts.get("spacing.exam.day"), rule, items);
    mark(1, texts.get("spacing.exam.later"), rule.dashed(0.5, 0.35), items);
    if (exam.isTaken()) went(items);
    double bet = exam.getBet() / 100.0;
    items.add(new PlotItem.Ring(1, bet, 0.5, LineStyle.of(Ink.ACCENT, 0.2)));
    if (!exam.isTaken()) items.add(number(1, bet, Ink.ACCENT));
    return new Plot(AROUND, AxisTicks.of(PERCENT, 2), ticks(), items);
  }

  private AxisTicks ticks() {
    if (days() > MANY_WEEKS * WEEK) {
      return AxisTicks.whole(new NiceScale(0, days(), false), DAY_LABEL);
    }
    return AxisTicks.of(
        IntStream.rangeClosed(0, (int) (days() / WEEK))
            .mapToObj(week -> new Tick(WEEK * week / days(), RoundedNumber.whole(WEEK * week)))
            .toList());
  }

  private static void mark(double x, String name, LineStyle style, List<PlotItem> items) {
    items.add(PlotItem.Rule.at(x, style));
    Text text = Text.at(x, 1, name, Ink.POINTED);
    items.add(
        isNear(x)
            ? text.moved(-ASIDE, -0.95).aligned(Align.RIGHT)
            : text.moved(0, -0.95).aligned(Align.CENTER));
  }

  private static boolean isNear(double x) {
    return x > NEAR && x < 1;
  }

  private void went(List<PlotItem> items) {
    ExamPlan plan = exam.plan();
    LeakingStores stores = exam.stores();
    // from just after the first session, which is recalled, and each session at once
    double first = plan.sessions().get(0);
    double[] days =
        DoubleStream.concat(
                IntStream.rangeClosed(0, POINTS).mapToDouble(k -> days() * k / POINTS),
                plan.sessions().stream().flatMapToDouble(d -> DoubleStream.of(d - 1e-6, d)))
            .filter(d -> d >= first)
            .sorted()
            .toArray();
    items.add(
        Line.of(
            days.length,
            k -> days[k] / days(),
            k -> recalled(plan, stores, days[k]),
            LineStyle.of(Ink.ofCurve(0), 0.2)));
    double inExam = plan.inExam(stores);
    double later = plan.afterwards(stores);
    double x = plan.exam() / days();
    items.addAll(Dot.rimmed(x, inExam, 0.5, 0.38, Ink.POINTED));
    items.addAll(Dot.rimmed(1, later, 0.5, 0.38, Ink.POINTED));
    items.add(number(x, inExam, Ink.POINTED));
    items.add(number(1, later, Ink.POINTED));
  }

  private static double recalled(ExamPlan plan, LeakingStores stores, double day) {
    StoreLevels levels = plan.on(stores, day);
    return levels.recall();
  }

  /** At the right of its dot if there is room, and below it where a curve would cross it. */
  private static Text number(double x, double recalled, Ink ink) {
    return Text.at(x, Math.max(0.07, recalled), SpacingWords.percent(recalled), ink)
        .moved(isNear(x) ? -0.6 : 0.6, recalled > 0.5 && x < 1 ? 0.9 : 0)
        .aligned(isNear(x) ? Align.RIGHT : Align.LEFT)
        .bold(true)
        .sized(1)
        .haloed();
  }
}
