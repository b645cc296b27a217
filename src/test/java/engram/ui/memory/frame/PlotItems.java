package engram.ui.memory.frame;

import engram.ui.plot.AxisTicks;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import java.util.Comparator;
import java.util.List;

/** What a test asks a chart for. */
public final class PlotItems {
  private static final int ROOM = 20;

  private PlotItems() {}

  /** Its items of a kind, from the lowest to the uppermost. */
  public static <T> List<T> of(Plot plot, Class<T> kind) {
    return plot.items().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What is written at its horizontal axis, from the left. */
  public static List<String> columns(Plot plot) {
    return texts(plot.columns());
  }

  /** What is written at its vertical axis, from the bottom. */
  public static List<String> rows(Plot plot) {
    return texts(plot.rows());
  }

  private static List<String> texts(AxisTicks ticks) {
    return ticks.at().apply(ROOM).stream()
        .sorted(Comparator.comparingDouble(PlotAxes.Tick::place))
        .map(PlotAxes.Tick::text)
        .toList();
  }
}
