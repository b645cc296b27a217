package engram.ui.curves;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Small flags at the upper edge where settings were changed. */
final class SettingMarks extends AbstractXYAnnotation {
  private List<SettingMark> marks = List.of();
  private Color color = Color.GRAY;
  private double size = 6;

  void show(List<SettingMark> newMarks, Color newColor, double newSize) {
    marks = newMarks;
    color = newColor;
    size = newSize;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis horizontal,
      ValueAxis vertical,
      int rendererIndex,
      PlotRenderingInfo info) {
    g2.setPaint(color);
    for (SettingMark mark : marks) {
      if (!horizontal.getRange().contains(mark.epoch())) continue;
      double x = horizontal.valueToJava2D(mark.epoch(), area, RectangleEdge.BOTTOM);
      g2.fill(flag(x, area.getMinY()));
    }
  }

  private Path2D flag(double x, double y) {
    Path2D flag = new Path2D.Double();
    flag.moveTo(x - size / 2, y);
    flag.lineTo(x + size / 2, y);
    flag.lineTo(x, y + size);
    flag.closePath();
    return flag;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
