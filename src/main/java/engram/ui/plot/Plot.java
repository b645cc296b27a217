package engram.ui.plot;

import java.util.List;

/**
 * All that a chart shows. It knows no toolkit and no theme: {@link PlotPainter} draws it at any
 * size.
 *
 * @param rows the numbers of the vertical axis
 * @param columns the numbers of the horizontal axis
 * @param items from the lowest to the uppermost
 */
public record Plot(PlotMargins margins, AxisTicks rows, AxisTicks columns, List<PlotItem> items) {
  public Plot {
    items = List.copyOf(items);
  }

  /** One without numbers. */
  public Plot(PlotMargins margins, List<PlotItem> items) {
    this(margins, AxisTicks.NONE, AxisTicks.NONE, items);
  }

  /** Where its axes lie in a picture of that size in pixels. */
  public PlotAxes axes(double width, double height, double em) {
    return margins.axes(width, height, em, rows, columns);
  }
}
