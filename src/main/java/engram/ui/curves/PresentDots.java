package engram.ui.curves;

import engram.training.DataPart;
import engram.ui.plot.ChartLook;
import engram.ui.plot.ChartLook.Strength;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The network at the present moment, a dot for each curve: filled for training, hollow for test, a
 * hollow square for validation. It leaves its curve when the network was changed by hand.
 */
final class PresentDots extends AbstractXYAnnotation {
  private static final double SIZE = 0.58;
  private static final double SQUARE = 0.5;

  private double place;
  private List<Dot> dots = List.of();
  private ChartLook look;

  /**
   * @param place on the vertical axis
   */
  record Dot(DataPart part, double place) {}

  /**
   * @param newDots the first lies on top
   */
  void show(double newPlace, List<Dot> newDots, ChartLook newLook) {
    place = newPlace;
    dots = newDots;
    look = newLook;
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
    if (!horizontal.getRange().contains(place)) return;
    double x = horizontal.valueToJava2D(place, area, RectangleEdge.BOTTOM);
    g2.setStroke(look.solid());
    for (int i = dots.size() - 1; i >= 0; i--) {
      Dot dot = dots.get(i);
      draw(g2, dot.part(), x, vertical.valueToJava2D(dot.place(), area, RectangleEdge.LEFT));
    }
  }

  private void draw(Graphics2D g2, DataPart part, double x, double y) {
    Color edge = look.color(part, Strength.PRESENT);
    Shape shape = shape(part, x, y);
    g2.setPaint(part == DataPart.TRAINING ? edge : look.card());
    g2.fill(shape);
    g2.setPaint(edge);
    g2.draw(shape);
  }

  private Shape shape(DataPart part, double x, double y) {
    boolean square = part == DataPart.VALIDATION;
    double size = (square ? SQUARE : SIZE) * look.em();
    return square
        ? new Rectangle2D.Double(x - size / 2, y - size / 2, size, size)
        : new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
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
