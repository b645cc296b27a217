package engram.view.chart;

import engram.view.chart.ChartLook.Strength;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The network at the present moment, a dot for each curve: filled for training, hollow for test. It
 * leaves its curve when the network was changed by hand.
 */
final class PresentDots extends AbstractXYAnnotation {
  private static final double SIZE = 0.58;

  private double place;
  private double train;
  private double test;
  private ChartLook look;

  /**
   * @param newTrain the place on the vertical axis
   * @param newTest the same
   */
  void show(double newPlace, double newTrain, double newTest, ChartLook newLook) {
    place = newPlace;
    train = newTrain;
    test = newTest;
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
    g2.setStroke(look.solid(Strength.PRESENT));
    Color testColor = look.test(Strength.PRESENT);
    draw(
        g2, dot(x, vertical.valueToJava2D(test, area, RectangleEdge.LEFT)), look.card(), testColor);
    Color trainColor = look.train(Strength.PRESENT);
    draw(
        g2,
        dot(x, vertical.valueToJava2D(train, area, RectangleEdge.LEFT)),
        trainColor,
        trainColor);
  }

  private static void draw(Graphics2D g2, Shape dot, Color inside, Color edge) {
    g2.setPaint(inside);
    g2.fill(dot);
    g2.setPaint(edge);
    g2.draw(dot);
  }

  private Shape dot(double x, double y) {
    double size = SIZE * look.em();
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
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
