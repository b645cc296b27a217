package engram.ui.paint;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/**
 * Paints a nerve cell: dendrites on the left, the soma at the origin, the axon with its myelin to
 * the right. It reaches from x = −136 to 436 and from y = −152 to 140; a canvas that is turned,
 * moved and scaled before puts it elsewhere.
 */
public final class CellPainter {
  /** The radius of the soma. */
  public static final double SOMA = 50;

  private static final int POINTS = 18;
  private static final double GLOW = 30;

  /** What is painted one after the other. */
  public enum Part {
    AXON,
    DENDRITES,
    SOMA,
    MYELIN,
    SPIKE
  }

  /** A tapering branch along a curve of Bézier. */
  private record Branch(double[] curve, double from, double to) {
    double at(double share, int axis) {
      double rest = 1 - share;
      return rest * rest * rest * curve[axis]
          + 3 * rest * rest * share * curve[2 + axis]
          + 3 * rest * share * share * curve[4 + axis]
          + share * share * share * curve[6 + axis];
    }
  }

  private static final List<Branch> DENDRITES =
      List.of(
          branch(34, 11, -30, -30, -66, -58, -92, -84, -134, -102),
          branch(28, 10, -44, 0, -76, -4, -104, -2, -134, 0),
          branch(34, 11, -30, 30, -66, 58, -92, 84, -134, 102),
          branch(13, 6, -84, -72, -78, -98, -86, -124, -110, -148),
          branch(9, 5, -88, -122, -82, -134, -70, -142, -62, -150),
          branch(12, 6, -58, -52, -52, -84, -46, -96, -36, -132),
          branch(9, 5, -48, -98, -60, -112, -66, -116, -70, -122),
          branch(10, 5, -78, -3, -96, -18, -104, -30, -124, -44),
          branch(10, 5, -88, 2, -100, 18, -104, 32, -102, 52),
          branch(13, 6, -80, 70, -84, 94, -96, 116, -118, 138),
          branch(12, 6, -62, 54, -58, 84, -54, 104, -40, 136),
          branch(20, 8, 4, -44, 6, -78, 12, -104, 12, -142),
          branch(10, 5, 10, -96, 22, -112, 34, -118, 40, -134),
          branch(20, 8, 6, 44, 8, 78, 10, 100, 10, 138),
          branch(10, 5, 8, 92, 22, 108, 32, 116, 46, 130));

  private static final List<Branch> AXON =
      List.of(
          branch(46, 13, 40, 2, 78, 6, 108, 20, 158, 24),
          branch(13, 12, 158, 24, 220, 28, 270, 26, 324, 18),
          branch(12, 9, 318, 18, 360, 8, 372, -40, 412, -66),
          branch(12, 9, 318, 18, 352, 8, 386, 2, 428, -4),
          branch(12, 9, 318, 18, 356, 26, 372, 48, 410, 60));

  private static final double[][] TERMINALS = {{412, -66}, {428, -4}, {410, 60}};
  private static final double[] MYELIN = {0.16, 0.5, 0.84};

  /** The dendrites at whose ends signals arrive. */
  private static final List<Branch> INPUTS = DENDRITES.subList(0, 3);

  private final Drawing g;
  private final CellColors colors;
  private final double edge;
  private final Consumer<Part> before;

  /**
   * @param edge the width of outlines, in units of the cell
   * @param before is told of each part before it is painted
   */
  public CellPainter(Drawing g, CellColors colors, double edge, Consumer<Part> before) {
    this.g = g;
    this.colors = colors;
    this.edge = edge;
    this.before = before;
  }

  private static Branch branch(double from, double to, double... curve) {
    return new Branch(curve, from, to);
  }

  private void disc(double x, double y, double radius, Color color) {
    g.setFill(color);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * All of it.
   *
   * @param travelled how far a spike has come along the axon, 0 … 1; none above
   */
  public void paint(double travelled) {
    before.accept(Part.AXON);
    AXON.forEach(b -> fill(b, edge, colors.axon()));
    AXON.forEach(b -> fill(b, 0, colors.axonMiddle()));
    terminals();
    before.accept(Part.DENDRITES);
    DENDRITES.forEach(b -> fill(b, edge, colors.soma()));
    DENDRITES.forEach(b -> fill(b, 0, colors.dendrite()));
    before.accept(Part.SOMA);
    soma();
    before.accept(Part.MYELIN);
    myelin();
    before.accept(Part.SPIKE);
    if (travelled <= 1) spike(travelled);
  }

  /**
   * Signals on their way to the soma.
   *
   * @param arrived how far they have come from the ends of the dendrites, 0 … 1
   */
  public void signals(double arrived) {
    for (Branch branch : INPUTS) glow(branch, 1 - arrived, colors.soma());
  }

  private void fill(Branch branch, double rim, Color color) {
    g.setFill(color);
    g.beginPath();
    for (int i = 0; i <= POINTS; i++) side(branch, (double) i / POINTS, 1, rim, i == 0);
    for (int i = POINTS; i >= 0; i--) side(branch, (double) i / POINTS, -1, rim, false);
    g.closePath();
    g.fill();
    disc(branch.at(1, 0), branch.at(1, 1), branch.to / 2 + rim, color);
  }

  private void side(Branch branch, double share, int side, double rim, boolean first) {
    double step = 0.01;
    double dx = branch.at(share + step, 0) - branch.at(share - step, 0);
    double dy = branch.at(share + step, 1) - branch.at(share - step, 1);
    double length = Math.hypot(dx, dy);
    // wide where it leaves the soma, soon slender
    double width = branch.to + (branch.from - branch.to) * (1 - share) * (1 - share);
    double half = side * (width / 2 + rim);
    double x = branch.at(share, 0) - half * dy / length;
    double y = branch.at(share, 1) + half * dx / length;
    if (first) g.moveTo(x, y);
    else g.lineTo(x, y);
  }

  private void soma() {
    disc(0, 0, SOMA + edge, colors.soma());
    g.fillOval(
        new RadialGradient(
            0,
            0,
            -0.15 * SOMA,
            -0.2 * SOMA,
            1.3 * SOMA,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, colors.light()),
            new Stop(1, colors.dendrite())),
        -SOMA,
        -SOMA,
        2 * SOMA,
        2 * SOMA);
    disc(-4, -2, 20, colors.soma());
    disc(-4, -2, 18.4, colors.nucleus());
    disc(-9, -6, 6.5, colors.soma());
  }

  private void myelin() {
    Branch along = AXON.get(1);
    double width = 46;
    double height = 24;
    for (double share : MYELIN) {
      double angle =
          Math.atan2(
              along.at(share + 0.05, 1) - along.at(share - 0.05, 1),
              along.at(share + 0.05, 0) - along.at(share - 0.05, 0));
      g.save();
      g.translate(along.at(share, 0), along.at(share, 1));
      g.rotate(Math.toDegrees(angle));
      g.setFill(colors.axonFill());
      g.fillRoundRect(-width / 2, -height / 2, width, height, height, height);
      g.setStroke(colors.axon());
      g.setLineWidth(edge);
      g.strokeRoundRect(-width / 2, -height / 2, width, height, height, height);
      g.restore();
    }
  }

  private void terminals() {
    for (double[] each : TERMINALS) {
      disc(each[0], each[1], 9.5 + edge, colors.axon());
      disc(each[0], each[1], 9.5, colors.axonMiddle());
    }
  }

  /** A glow that runs from the hillock to the ends. */
  private void spike(double travelled) {
    double along = 3 * travelled;
    if (along < 2) glow(AXON.get((int) along), along % 1, colors.axon());
    else for (Branch branch : AXON.subList(2, 5)) glow(branch, along - 2, colors.axon());
  }

  private void glow(Branch branch, double share, Color color) {
    double x = branch.at(Math.min(1, share), 0);
    double y = branch.at(Math.min(1, share), 1);
    g.fillOval(
        new RadialGradient(
            0,
            0,
            x,
            y,
            GLOW,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, color.deriveColor(0, 1, 1, 0.7)),
            new Stop(0.4, color.deriveColor(0, 1, 1, 0.25)),
            new Stop(1, color.deriveColor(0, 1, 1, 0))),
        x - GLOW,
        y - GLOW,
        2 * GLOW,
        2 * GLOW);
    disc(x, y, 5, color);
  }
}
