package engram.ui.document.pictures;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/**
 * A nerve cell: dendrites on the left, the soma at the origin, the axon with its myelin to the
 * right. It reaches from x = −136 to 436 and from y = −152 to 140, times the scale.
 */
final class CellDrawing {
  private static final int POINTS = 18;
  private static final double EDGE = 1.5;
  private static final double SOMA = 50;

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

  private final PictureSheet sheet;
  private final double x;
  private final double y;
  private final double scale;
  private final String whole;

  /**
   * @param x of the soma, in units of the picture
   * @param whole the part of the picture that the cell is as a whole
   */
  CellDrawing(PictureSheet sheet, double x, double y, double scale, String whole) {
    this.whole = whole;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  private static Branch branch(double from, double to, double... curve) {
    return new Branch(curve, from, to);
  }

  /** From side to side on the sheet: a cell is not spread with its picture. */
  private double at(double ofCell) {
    return sheet.x(x) + sheet.size(scale * ofCell);
  }

  private void disc(double ofCellX, double ofCellY, double radius, Color color) {
    sheet.page().disc(at(ofCellX), sheet.y(y(ofCellY)), sheet.size(radius), color);
  }

  /** A place of the cell, in units of the picture. */
  double x(double ofCell) {
    return x + scale * ofCell;
  }

  double y(double ofCell) {
    return y + scale * ofCell;
  }

  /**
   * All of it.
   *
   * @param travelled how far a spike has come along the axon, 0 … 1; none above
   */
  void paint(double travelled) {
    sheet.as(whole, "axon", "output", "activation");
    AXON.forEach(b -> fill(b, EDGE, sheet.cell().axon()));
    AXON.forEach(b -> fill(b, 0, sheet.cell().axonMiddle()));
    terminals();
    sheet.as(whole, "dendrite", "input", "synapse");
    DENDRITES.forEach(b -> fill(b, EDGE, sheet.cell().soma()));
    DENDRITES.forEach(b -> fill(b, 0, sheet.cell().dendrite()));
    soma();
    sheet.as(whole, "axon", "output", "activation", "myelin");
    myelin();
    sheet.as(whole, "spike", "axon", "output", "activation");
    if (travelled <= 1) spike(travelled);
    sheet.plain();
    sheet.part("dendrite", x(-140), y(-150), 96 * scale, 296 * scale);
    sheet.part("axon", x(70), y(-14), 270 * scale, 60 * scale);
    sheet.part("synapse", x(394), y(-90), 44 * scale, 170 * scale);
    sheet.part("soma", x(-SOMA), y(-SOMA), 2 * SOMA * scale, 2 * SOMA * scale);
  }

  private void fill(Branch branch, double edge, Color color) {
    GraphicsContext g = sheet.g();
    g.setFill(color);
    g.beginPath();
    for (int i = 0; i <= POINTS; i++) side(branch, (double) i / POINTS, 1, edge, i == 0);
    for (int i = POINTS; i >= 0; i--) side(branch, (double) i / POINTS, -1, edge, false);
    g.closePath();
    g.fill();
    disc(branch.at(1, 0), branch.at(1, 1), scale * branch.to / 2 + edge, color);
  }

  private void side(Branch branch, double share, int side, double edge, boolean first) {
    double step = 0.01;
    double dx = branch.at(share + step, 0) - branch.at(share - step, 0);
    double dy = branch.at(share + step, 1) - branch.at(share - step, 1);
    double length = Math.hypot(dx, dy);
    // wide where it leaves the soma, soon slender
    double width = branch.to + (branch.from - branch.to) * (1 - share) * (1 - share);
    double half = side * (width / 2 + edge / scale);
    double atX = at(branch.at(share, 0) - half * dy / length);
    double atY = sheet.y(y(branch.at(share, 1) + half * dx / length));
    if (first) sheet.g().moveTo(atX, atY);
    else sheet.g().lineTo(atX, atY);
  }

  private void soma() {
    sheet.as(whole, "soma", "sum");
    double radius = SOMA * scale;
    disc(0, 0, radius + EDGE, sheet.cell().soma());
    sheet
        .g()
        .setFill(
            new RadialGradient(
                0,
                0,
                sheet.x(x) - sheet.size(0.15 * radius),
                sheet.y(y - 0.2 * radius),
                sheet.size(1.3 * radius),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, sheet.cell().light()),
                new Stop(1, sheet.cell().dendrite())));
    double side = sheet.size(2 * radius);
    sheet.g().fillOval(sheet.x(x) - sheet.size(radius), sheet.y(y - radius), side, side);
    disc(-4, -2, 20 * scale, sheet.cell().soma());
    disc(-4, -2, 18.4 * scale, sheet.cell().nucleus());
    disc(-9, -6, 6.5 * scale, sheet.cell().soma());
  }

  private void myelin() {
    Branch along = AXON.get(1);
    GraphicsContext g = sheet.g();
    for (double share : MYELIN) {
      double angle =
          Math.atan2(
              along.at(share + 0.05, 1) - along.at(share - 0.05, 1),
              along.at(share + 0.05, 0) - along.at(share - 0.05, 0));
      double width = sheet.size(46 * scale);
      double height = sheet.size(24 * scale);
      g.save();
      g.translate(at(along.at(share, 0)), sheet.y(y(along.at(share, 1))));
      g.rotate(Math.toDegrees(angle));
      g.setFill(sheet.cell().axonFill());
      g.fillRoundRect(-width / 2, -height / 2, width, height, height, height);
      g.setStroke(sheet.cell().axon());
      g.setLineWidth(1.5);
      g.strokeRoundRect(-width / 2, -height / 2, width, height, height, height);
      g.restore();
    }
  }

  private void terminals() {
    for (double[] each : TERMINALS) {
      disc(each[0], each[1], 9.5 * scale + EDGE, sheet.cell().axon());
      disc(each[0], each[1], 9.5 * scale, sheet.cell().axonMiddle());
    }
  }

  /** A glow that runs from the hillock to the ends. */
  private void spike(double travelled) {
    double along = 3 * travelled;
    if (along < 2) glow(AXON.get((int) along), along % 1);
    else for (Branch branch : AXON.subList(2, 5)) glow(branch, along - 2);
  }

  private void glow(Branch branch, double share) {
    double atX = at(branch.at(Math.min(1, share), 0));
    double atY = sheet.y(y(branch.at(Math.min(1, share), 1)));
    double radius = sheet.size(30 * scale);
    Color color = sheet.cell().axon();
    sheet
        .g()
        .setFill(
            new RadialGradient(
                0,
                0,
                atX,
                atY,
                radius,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, color.deriveColor(0, 1, 1, 0.7)),
                new Stop(0.4, color.deriveColor(0, 1, 1, 0.25)),
                new Stop(1, color.deriveColor(0, 1, 1, 0))));
    sheet.g().fillOval(atX - radius, atY - radius, 2 * radius, 2 * radius);
    sheet.page().disc(atX, atY, sheet.size(5 * scale), color);
  }
}
