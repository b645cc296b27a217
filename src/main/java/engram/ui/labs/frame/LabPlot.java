package engram.ui.labs.frame;

import engram.ui.plot.LabelSpread;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Two axes with room for names at the right of the lines. */
public record LabPlot(PresentArea area, NiceScale across, NiceScale up) {
  private static final double LEFT = 112;
  private static final double ABOVE = 40;
  private static final double BELOW = 42;
  private static final double APART = 34;

  /** A name at the right, as high as a line ends. */
  public record Label(String text, double x, double y, Color color) {}

  /**
   * @param within with the room for numbers and names
   * @param names room for them, in units
   */
  public static LabPlot in(PresentArea within, double names, NiceScale across, NiceScale up) {
    return new LabPlot(
        new PresentArea(
            within.x() + LEFT,
            within.y() + ABOVE,
            within.width() - LEFT - names,
            within.height() - BELOW - ABOVE),
        across,
        up);
  }

  public double x(double value) {
    return area.x() + across.share(value) * area.width();
  }

  public double y(double value) {
    return area.bottom() - up.share(value) * area.height();
  }

  /** Lines across with their numbers. */
  public void upright(PresentSheet sheet, int most, DoubleFunction<String> text) {
    for (NiceScale.Tick tick : up.ticks(most)) {
      double y = area.bottom() - up.share(tick) * area.height();
      sheet.line(area.x(), y, area.right(), y, 1.5, sheet.palette().border());
      sheet.smallTo(text.apply(value(up, tick)), area.x() - 12, y + 8, sheet.palette().muted());
    }
  }

  /** Numbers below; the last one shows where it all ends. */
  public void along(PresentSheet sheet, int most, DoubleFunction<String> text) {
    sheet.line(area.x(), area.bottom(), area.right(), area.bottom(), 1.5, sheet.palette().border());
    for (NiceScale.Tick tick : across.ticks(most)) {
      sheet.smallAt(
          text.apply(value(across, tick)),
          area.x() + across.share(tick) * area.width(),
          area.bottom() + 32,
          sheet.palette().muted());
    }
  }

  private static double value(NiceScale scale, NiceScale.Tick tick) {
    return scale.logarithmic() ? StrictMath.pow(10, tick.place()) : tick.place();
  }

  /** What stands above the upright axis. */
  public void name(PresentSheet sheet, String text) {
    sheet.small(text, area.x(), area.y() - 16, sheet.palette().muted());
  }

  public void line(
      PresentSheet sheet, List<double[]> points, Color color, double width, double... dashes) {
    if (points.size() < 2) return;
    var g = sheet.g();
    g.save();
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineCap(StrokeLineCap.ROUND);
    g.beginPath();
    for (int k = 0; k < points.size(); k++) {
      double x = x(points.get(k)[0]);
      double y = y(points.get(k)[1]);
      if (k == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.setLineDashes(dashes);
    g.setStroke(color);
    g.setLineWidth(width);
    g.stroke();
    g.restore();
  }

  /** Names to the right of where their lines end, apart from each other. */
  public void labels(PresentSheet sheet, List<Label> labels, double room) {
    double[] wanted = labels.stream().mapToDouble(Label::y).toArray();
    double[] placed = LabelSpread.spread(wanted, APART, area.bottom() - 4);
    for (int k = 0; k < placed.length; k++) {
      Label each = labels.get(k);
      double left = area.right() + 46;
      var g = sheet.g();
      g.setStroke(each.color());
      g.setLineWidth(2);
      g.beginPath();
      g.moveTo(Math.max(each.x(), area.right()) + 14, each.y());
      g.bezierCurveTo(
          area.right() + 34, each.y(), area.right() + 20, placed[k], left - 6, placed[k]);
      g.stroke();
      sheet.labelWithin(each.text(), left, placed[k] + 9, room, Face.BOLD, each.color());
    }
  }
}
