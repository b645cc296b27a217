package engram.render;

import engram.ui.plot.PlotAxes;
import java.util.List;

/**
 * One column of the data as it is painted.
 *
 * @param largest how many rows the tallest bar stands for
 * @param heights of the bars, by class and bin: shares of the tallest bar, that stand on each other
 * @param shades of the bars, −1 … 1; none where they are parted by class
 * @param shares where each point lies on the axis, 0 … 1
 * @param ticks of the axis
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record LookColumn(
    String name,
    int largest,
    double[][] heights,
    double[] shades,
    double[] shares,
    List<PlotAxes.Tick> ticks) {

  /** The bin at that share of the axis. */
  public int bin(double share) {
    int bins = heights[0].length;
    return Math.max(0, Math.min(bins - 1, (int) (share * bins)));
  }
}
