package engram.ui.memory.recall;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityPoint;
import engram.memory.recall.CapacityRuns;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallRule;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.memory.frame.MemoryMeasuring;
import engram.ui.memory.frame.PlotCard;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.SpreadCurves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How many random patterns come back against how many are stored, with the rule chosen. */
public final class RecallCapacityViewModel extends MemoryMeasuring<RecallRule, CapacityCurve> {
  /** How high the name of the limit stands: between the curves and the key. */
  private static final double LIMIT_NAME = 0.78;

  private static final int[] NEURONS = {100, 200, 400};
  private static final int TRIALS = 10;
  private static final long SEED = 42;

  /** The rules that hold each of their patterns exactly are asked with spoiled ones. */
  private static final double SPOILED = 0.1;

  private static final PlotMargins MARGINS = new PlotMargins(2.2, 0.9, 0.6, 1.4);
  private static final NiceScale SHARES = new NiceScale(0, 1, false);
  private static final LineStyle LIMIT = LineStyle.of(Ink.ACCENT, 0.14).dashed(0.4, 0.3);

  private final Texts texts;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  RecallCapacityViewModel(
      RecallSettings settings, Texts texts, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    this.texts = texts;
    settings.ruleProperty().subscribe(this::follow);
  }

  @Override
  public LongWork.Steps<List<CapacityCurve>> steps(RecallRule rule) {
    CapacityRuns runs =
        new CapacityRuns(IntStream.of(NEURONS).mapToObj(neurons -> plan(rule, neurons)).toList());
    return LongWork.Steps.of(runs, runs::curves);
  }

  /** Loads and trials that show its break within some seconds. */
  private static CapacityPlan plan(RecallRule rule, int neurons) {
    return new CapacityPlan(
        rule.model(1 / Math.sqrt(neurons)),
        neurons,
        loads(rule),
        TRIALS,
        spoiled(rule),
        RecallOutcome.ENOUGH,
        SEED);
  }

  /** Patterns per neuron, ascending. */
  private static List<Double> loads(RecallRule rule) {
    int percent = rule == RecallRule.STORKEY ? 2 : 4;
    return rule == RecallRule.HEBB
        ? CapacityPlan.USUAL_LOADS
        : IntStream.rangeClosed(1, 25).mapToObj(k -> k * percent / 100.0).toList();
  }

  /** Share of the cells turned over before a pattern is asked for. */
  private static double spoiled(RecallRule rule) {
    boolean exact = rule == RecallRule.PSEUDO_INVERSE || rule == RecallRule.SOFTMAX;
    return exact ? SPOILED : 0;
  }

  /** The largest load that is measured. */
  double mostLoad() {
    List<Double> loads = loads(subject());
    return loads.get(loads.size() - 1);
  }

  /** Whether the rule chosen has the limit that Hebb's has. */
  boolean hasLimit() {
    return subject() == RecallRule.HEBB;
  }

  /** Share of the cells that are spoiled before a pattern is asked for, in percent. */
  int spoiledPercent() {
    return (int) Math.round(100 * spoiled(subject()));
  }

  PlotCard card() {
    return PlotCard.measured("capacity", "recall.capacity.", this::shown, this);
  }

  private PlotCard.Shown shown() {
    boolean invites = foundProperty().get().isEmpty() && !runningProperty().get();
    String spoiled = String.valueOf(spoiledPercent());
    return PlotCard.Shown.of(Optional.of(plot(!invites)), axis(spoiledPercent()))
        .over(invites ? texts.get("recall.capacity.invite", spoiled) : "");
  }

  /**
   * What it is drawn over.
   *
   * @param spoiled percent of the cells that are turned over before a pattern is asked for
   */
  String axis(int spoiled) {
    return spoiled == 0
        ? texts.get("recall.capacity.axis")
        : texts.get("recall.capacity.axis-spoiled", String.valueOf(spoiled));
  }

  private Plot plot(boolean limited) {
    double most = mostLoad();
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    if (limited && hasLimit()) {
      double limit = CapacityCurve.HEBB_LIMIT / most;
      items.add(PlotItem.Rule.at(limit, LIMIT));
      // at its left all comes back, and the curves run above
      items.add(
          PlotItem.Text.at(limit, LIMIT_NAME, texts.get("recall.capacity.limit"), Ink.ACCENT)
              .moved(-0.4, 0)
              .aligned(PlotItem.Align.RIGHT));
    }
    List<SpreadCurves.Line> lines =
        foundProperty().get().stream()
            .filter(curve -> !curve.points().isEmpty())
            .map(curve -> line(curve, most))
            .toList();
    // few patterns come back well, and the curves are high there
    items.addAll(SpreadCurves.of(lines, PlotItem.Key.Place.BELOW_AT_LEFT));
    NiceScale loads = new NiceScale(0, most, false);
    return new Plot(MARGINS, AxisTicks.of(SHARES, 3), AxisTicks.of(loads, 4), items);
  }

  private SpreadCurves.Line line(CapacityCurve curve, double most) {
    return SpreadCurves.Line.of(
        texts.get("recall.capacity.neurons", String.valueOf(curve.plan().neurons())),
        values(curve, point -> point.load() / most),
        values(curve, CapacityPoint::mean),
        values(curve, CapacityPoint::deviation));
  }

  private static double[] values(CapacityCurve curve, ToDoubleFunction<CapacityPoint> value) {
    return curve.points().stream().mapToDouble(value).toArray();
  }
}
