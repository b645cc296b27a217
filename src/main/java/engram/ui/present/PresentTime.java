package engram.ui.present;

import engram.ui.base.RoundedNumber;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotColors;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentTimeline.Curve;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints the curve that is the timeline, the thumb with what is said of the moment, and the button
 * that runs. What lies behind the moment is loud, what lies ahead of it pale.
 */
final class PresentTime {
  private static final double BUTTON = 37;
  private static final double BUTTON_X = PresentPage.MARGIN + BUTTON;
  private static final double LEFT = 152;

  /** From the layer's top. */
  private static final double TOP = 26;

  /** From the layer's foot. */
  private static final double FOOT = 40;

  private static final double TICKS = 12;

  /** Between the axis and a value that is written beside it. */
  private static final double BESIDE = 10;

  private static final double PILL = 34;
  private static final double PILL_PADDING = 20;

  /** Where the name of a band stands, as a share of the height from the top. */
  private static final double BAND_NAME = 0.86;

  private static final int MOST_TICKS = 6;

  /** Of what is dashed, or lies ahead. */
  private static final double THIN = 2.8;

  /** Units between two points of a curve. */
  private static final double GRAIN = 4;

  private double left;
  private double right;
  private double middle;

  void paint(PresentSheet sheet, PresentArea area, PresentTimeline line, boolean running) {
    left = LEFT;
    right = area.right() - PresentPage.MARGIN - PresentCurveNames.room(sheet, line);
    middle = Math.max(area.y() + 79, area.bottom() - 100);
    button(sheet, running);
    Palette palette = sheet.palette();
    Drawing g = sheet.g();
    double foot = foot(area);
    double now = x(line, line.now());
    bands(sheet, line, area);
    levels(sheet, line, area);
    ticks(sheet, line, area.bottom() - TICKS);
    if (!line.curves().isEmpty()) {
      Curve curve = line.curves().get(0);
      fill(g, line, curve, area, now, right, palette.accent().deriveColor(0, 1, 1, 0.06));
      fill(g, line, curve, area, left, now, palette.accent().deriveColor(0, 1, 1, 0.16));
    }
    sheet.line(left, foot, right, foot, 1.2, palette.border());
    for (Curve curve : line.curves()) {
      Color loud = color(palette, curve);
      Color pale = palette.card().interpolate(loud, 0.42);
      g.setLineCap(StrokeLineCap.ROUND);
      g.setLineJoin(StrokeLineJoin.ROUND);
      g.setLineDashes(dashes(curve));
      stroke(g, line, curve, area, now, right, pale, THIN);
      stroke(g, line, curve, area, left, now, loud, width(curve));
      g.setLineDashes();
    }
    Rectangle2D pill =
        new Rectangle2D(
            pillX(sheet, line, now) - 8, area.y(), pillWidth(sheet, line) + 16, PILL + 6);
    new PresentCurveNames(this, line, area, pill).paint(sheet);
    thumb(sheet, line, area, now);
  }

  static Color color(Palette palette, Curve curve) {
    if (curve.label() >= 0) return PlotColors.of(Ink.ofCurve(curve.label()), palette);
    return switch (curve.kind()) {
      case FIRST -> palette.trainCurve();
      case SECOND -> palette.testCurve();
      case OTHERWISE -> palette.muted();
    };
  }

  static double[] dashes(Curve curve) {
    return switch (curve.kind()) {
      case FIRST -> new double[0];
      case SECOND -> new double[] {10, 8};
      case OTHERWISE -> new double[] {0.1, 7};
    };
  }

  static double width(Curve curve) {
    return switch (curve.kind()) {
      case FIRST -> 4.6;
      case SECOND -> THIN;
      case OTHERWISE -> 3.6;
    };
  }

  private void button(PresentSheet sheet, boolean running) {
    sheet.disc(BUTTON_X, middle, BUTTON, sheet.palette().accent());
    Drawing g = sheet.g();
    g.setFill(sheet.palette().card());
    if (running) {
      g.fillRoundRect(BUTTON_X - 14, middle - 16, 10, 32, 3, 3);
      g.fillRoundRect(BUTTON_X + 4, middle - 16, 10, 32, 3, 3);
    } else {
      g.fillPolygon(
          new double[] {BUTTON_X - 11, BUTTON_X + 21, BUTTON_X - 11},
          new double[] {middle - 19, middle, middle + 19},
          3);
    }
  }

  /** Behind the curves: every second time is shaded, each has its name. */
  private void bands(PresentSheet sheet, PresentTimeline line, PresentArea area) {
    for (int k = 0; k < line.bands().size(); k++) {
      PresentTimeline.Band band = line.bands().get(k);
      double from = x(line, band.from());
      double to = x(line, band.to());
      if (k % 2 == 1) {
        sheet.g().setFill(sheet.palette().page());
        sheet.g().fillRect(from, area.y() + TOP, to - from, foot(area) - area.y() - TOP);
      }
      double y = area.y() + TOP + BAND_NAME * (foot(area) - area.y() - TOP);
      sheet.smallAt(band.text(), (from + to) / 2, y, sheet.palette().muted());
    }
  }

  /** On the left of the axis, with a line through the picture. */
  private void levels(PresentSheet sheet, PresentTimeline line, PresentArea area) {
    Palette palette = sheet.palette();
    for (PresentTimeline.Level level : line.levels()) {
      double y = sheet.wholeY(y(line, area, level.value()));
      sheet.line(left, y, right, y, 1, palette.border());
      double base = y + PaintFonts.HALF_CAP * PresentSheet.SMALL;
      double end = left - BESIDE;
      sheet.smallTo(level.text(), end, base, palette.muted());
    }
  }

  private void ticks(PresentSheet sheet, PresentTimeline line, double baseline) {
    NiceScale scale = new NiceScale(0, line.end(), false);
    for (NiceScale.Tick tick : scale.wholeTicks(MOST_TICKS)) {
      double x = x(line, tick.place());
      String text = RoundedNumber.whole(Math.round(tick.place()));
      double half = sheet.width(text, PresentSheet.SMALL, Face.REGULAR) / 2;
      double at = Math.min(x, right - half);
      sheet.smallAt(text, at, baseline, sheet.palette().muted());
    }
  }

  /** Where the axis ends. */
  double right() {
    return right;
  }

  double x(PresentTimeline line, double step) {
    return left + (right - left) * Math.min(1, step / line.end());
  }

  static double y(PresentTimeline line, PresentArea area, double value) {
    return foot(area) - line.share(value) * (foot(area) - area.y() - TOP);
  }

  static double foot(PresentArea area) {
    return area.bottom() - FOOT;
  }

  double step(PresentTimeline line, double x) {
    return (x - left) / (right - left) * line.end();
  }

  /** Goes along the curve between two places; false if there is nothing of it. */
  private boolean path(
      Drawing g, PresentTimeline line, Curve curve, PresentArea area, double from, double to) {
    double first = Math.max(0, step(line, from));
    double last = Math.min(curve.last(), step(line, to));
    if (!(last > first)) return false;
    double grain = Math.max(1, GRAIN / (right - left) * line.end());
    boolean begun = false;
    for (double at = first; at < last + grain; at += grain) {
      double step = Math.min(last, at);
      double value = value(curve, step);
      if (!Double.isFinite(value)) continue;
      double x = x(line, step);
      double y = y(line, area, value);
      if (begun) g.lineTo(x, y);
      else g.moveTo(x, y);
      begun = true;
    }
    return begun;
  }

  /** Between two steps in a straight line. */
  static double value(Curve curve, double step) {
    int below = (int) Math.floor(step);
    double low = curve.at().applyAsDouble(below);
    if (step == below || below >= curve.last()) return low;
    return low + (step - below) * (curve.at().applyAsDouble(below + 1) - low);
  }

  private void fill(
      Drawing g,
      PresentTimeline line,
      Curve curve,
      PresentArea area,
      double from,
      double to,
      Color color) {
    double end = Math.min(to, x(line, curve.last()));
    if (end <= from) return;
    g.beginPath();
    if (!path(g, line, curve, area, from, to)) return;
    g.lineTo(end, foot(area));
    g.lineTo(from, foot(area));
    g.closePath();
    g.setFill(color);
    g.fill();
  }

  private void stroke(
      Drawing g,
      PresentTimeline line,
      Curve curve,
      PresentArea area,
      double from,
      double to,
      Color color,
      double width) {
    g.beginPath();
    if (!path(g, line, curve, area, from, to)) return;
    g.setStroke(color);
    g.setLineWidth(width);
    g.stroke();
  }

  private double pillX(PresentSheet sheet, PresentTimeline line, double now) {
    double width = pillWidth(sheet, line);
    return now + 12 + width <= right ? now + 12 : now - 12 - width;
  }

  private static double pillWidth(PresentSheet sheet, PresentTimeline line) {
    return sheet.width(line.pill(), PresentSheet.SMALL, Face.BOLD) + 2 * PILL_PADDING;
  }

  private void thumb(PresentSheet sheet, PresentTimeline line, PresentArea area, double now) {
    Palette palette = sheet.palette();
    Drawing g = sheet.g();
    sheet.line(now, area.y() + 12, now, foot(area) + 3, 3, palette.accent());
    if (!line.curves().isEmpty()) {
      Curve curve = line.curves().get(0);
      double value = curve.at().applyAsDouble(Math.min(line.now(), curve.last()));
      if (Double.isFinite(value)) {
        double y = y(line, area, value);
        sheet.disc(now, y, 11, palette.card());
        sheet.disc(now, y, 8, palette.accent());
      }
    }
    double width = pillWidth(sheet, line);
    double x = pillX(sheet, line, now);
    double y = area.y() + 2;
    g.setFill(palette.card());
    g.fillRoundRect(x - 3, y - 3, width + 6, PILL + 6, PILL + 6, PILL + 6);
    g.setFill(palette.accent());
    g.fillRoundRect(x, y, width, PILL, PILL, PILL);
    sheet.text(
        line.pill(), x + PILL_PADDING, y + 25, PresentSheet.SMALL, Face.BOLD, palette.card());
  }

  // The mouse

  boolean isOnButton(double x, double y) {
    return Math.hypot(x - BUTTON_X, y - middle) <= BUTTON;
  }

  boolean isOnLine(double x) {
    return x >= left - 15;
  }

  /** The step at that place, from the first to the last of the axis. */
  int stepAt(PresentTimeline line, double x) {
    return (int) Math.round(Math.max(0, Math.min(line.end(), step(line, x))));
  }
}
