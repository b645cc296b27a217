package engram.ui.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with the ends and ticks of a {@link NiceScale}, without a line of its own. */
public final class TickAxis extends NumberAxis {
  private List<NiceScale.Tick> ticks = List.of();

  public TickAxis() {
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setAutoRange(false);
  }

  /**
   * @param before share of the axis added before its start, so that a line there is not cut in half
   * @param beyond the same behind its end
   */
  public void show(NiceScale scale, List<NiceScale.Tick> newTicks, double before, double beyond) {
    ticks = newTicks;
    double length = scale.end() - scale.start();
    setRange(scale.start() - before * length, scale.end() + beyond * length);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return ticks.stream()
        .map(tick -> new NumberTick(TickType.MAJOR, tick.place(), tick.text(), anchor, anchor, 0))
        .toList();
  }
}
