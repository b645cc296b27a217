package engram.ui.memory.heads;

import engram.memory.heads.Machine;
import engram.memory.heads.MachinesRun;
import engram.memory.heads.MachinesTrial;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chart of how many random patterns three machines give back. */
final class HeadsCapacityPlot {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.6, 1.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final NiceScale COUNTS =
      new NiceScale(
          MachinesRun.PATTERNS.get(0),
          MachinesRun.PATTERNS.get(MachinesRun.PATTERNS.size() - 1),
          true);
  private static final double LINE = 0.15;
  private static final double DOT = 0.25;

  private final HeadsCapacityViewModel capacity;
  private final Texts texts;

  HeadsCapacityPlot(HeadsCapacityViewModel capacity, Texts texts) {
    this.capacity = capacity;
    this.texts = texts;
  }

  PlotCard card() {
    return PlotCard.measured("heads-capacity", "heads.capacity.", this::shown, capacity);
  }

  private Shown shown() {
    List<List<MachinesTrial>> found = capacity.foundProperty().get();
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    List<PlotItem.Key.Entry> key = new ArrayList<>();
    for (Machine machine : Machine.values()) {
      LineStyle style = style(machine);
      key.add(PlotItem.Key.Entry.of(texts.get("heads.short." + machine.id()), style));
      addCurve(items, found, machine, style);
    }
    items.add(new PlotItem.Key(key, PlotItem.Key.Place.ABOVE));
    Plot plot = new Plot(MARGINS, AxisTicks.of(PERCENT, 2), AxisTicks.of(COUNTS, 3), items);
    return Shown.of(Optional.of(plot), texts.get("heads.capacity.axis"))
        .below(found.isEmpty() ? invitation() : note(found));
  }

  private String invitation() {
    return texts.get("heads.capacity.invite", HeadsWords.number(HeadsCapacityViewModel.TRIALS));
  }

  private String note(List<List<MachinesTrial>> found) {
    return texts.get("heads.capacity.note", HeadsWords.number(found.get(0).size()));
  }

  private static LineStyle style(Machine machine) {
    LineStyle style = LineStyle.of(Ink.ofCurve(machine.ordinal()), LINE);
    return machine == Machine.HOPFIELD ? style.dashed(0.5, 0.35) : style;
  }

  private static void addCurve(
      List<PlotItem> items, List<List<MachinesTrial>> found, Machine machine, LineStyle style) {
    double[] x = new double[found.size()];
    double[] y = new double[found.size()];
    for (int k = 0; k < x.length; k++) {
      List<MachinesTrial> trials = found.get(k);
      x[k] = COUNTS.share(trials.get(0).patterns());
      double share = trials.stream().mapToDouble(each -> each.of(machine)).average().orElseThrow();
      y[k] = PERCENT.share(100 * share);
      items.add(new Dot(x[k], y[k], DOT, style.ink()));
    }
    if (x.length > 1) items.add(PlotItem.Line.of(x, y, style));
  }
}
