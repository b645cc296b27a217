package engram.ui.plot;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The numbers of an axis, as many as there is room for.
 *
 * @param apart how far from each other at least, in units of the font's size
 * @param at at most so many of them
 */
public record AxisTicks(double apart, IntFunction<List<PlotAxes.Tick>> at) {
  public static final AxisTicks NONE = of(List.of());

  /** Those of a scale. */
  public static AxisTicks of(NiceScale scale, double apart) {
    return new AxisTicks(apart, most -> on(scale, scale.ticks(most)));
  }

  /** The whole numbers of a scale. */
  public static AxisTicks whole(NiceScale scale, double apart) {
    return new AxisTicks(apart, most -> on(scale, scale.wholeTicks(most)));
  }

  /** These, however little room there is. */
  public static AxisTicks of(List<PlotAxes.Tick> ticks) {
    List<PlotAxes.Tick> all = List.copyOf(ticks);
    return new AxisTicks(1, most -> all);
  }

  /** Where the ticks of a scale stand, as shares of the axis. */
  public static List<PlotAxes.Tick> on(NiceScale scale, List<NiceScale.Tick> ticks) {
    return ticks.stream().map(tick -> new PlotAxes.Tick(scale.share(tick), tick.text())).toList();
  }

  /**
   * @param room in units of the font's size
   */
  List<PlotAxes.Tick> within(double room, int least) {
    return at.apply(Math.max(least, (int) (room / apart)));
  }
}
