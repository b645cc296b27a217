package engram.ui.present;

import engram.inspect.ActivationCurve;
import engram.ui.formula.FormulaInk;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet.Face;
import javafx.scene.shape.StrokeLineCap;

/** The curve of an activation function, with a dot where the neuron stands on it. */
final class ActivationScene {
  private static final double LINE = 5;

  private ActivationScene() {}

  /**
   * @param z what the place below the dot says
   * @param a what the place beside it says
   */
  static void paint(
      PresentSheet sheet, PresentArea area, ActivationCurve curve, String z, String a) {
    Palette palette = sheet.palette();
    Drawing g = sheet.g();
    double zero = y(area, curve, 0);
    sheet.line(area.x(), zero, area.right(), zero, 1.6, palette.muted());
    sheet.line(area.middleX(), area.y(), area.middleX(), area.bottom(), 1.6, palette.muted());
    g.setLineCap(StrokeLineCap.ROUND);
    g.setStroke(palette.text());
    g.setLineWidth(LINE);
    g.beginPath();
    for (int i = 0; i < ActivationCurve.POINTS; i++) {
      double x = x(area, curve, curve.z(i));
      double y = y(area, curve, curve.a(i));
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
    if (!Double.isFinite(curve.operatingZ()) || !Double.isFinite(curve.operatingA())) return;
    double x = x(area, curve, curve.operatingZ());
    double y = y(area, curve, curve.operatingA());
    g.setLineDashes(9, 8);
    sheet.line(x, zero, x, y, 3, palette.accent());
    sheet.line(area.middleX(), y, x, y, 3, palette.accent());
    g.setLineDashes();
    sheet.disc(x, y, 15, palette.card());
    sheet.disc(x, y, 11.5, palette.accent());
    labels(sheet, area, x, y, zero, z, a);
  }

  private static void labels(
      PresentSheet sheet, PresentArea area, double x, double y, double zero, String z, String a) {
    boolean up = y < zero;
    double size = PresentSheet.LABEL;
    // on its own side of the axis, where the curve is not
    double half = sheet.width(z, size, Face.BOLD) / 2;
    boolean isRight = x > area.middleX();
    double from = isRight ? area.middleX() + 10 + half : area.x() + half;
    double to = isRight ? area.right() - half : area.middleX() - 10 - half;
    sheet.textAt(
        z,
        Math.max(from, Math.min(to, x)),
        up ? zero + 32 : zero - 14,
        size,
        Face.BOLD,
        sheet.palette().accent());
    double baseline = Math.max(area.y() + 20, Math.min(area.bottom(), y + 9));
    if (x > area.middleX()) {
      sheet.textTo(a, area.middleX() - 12, baseline, size, Face.BOLD, sheet.palette().accent());
    } else {
      sheet.text(a, area.middleX() + 12, baseline, size, Face.BOLD, sheet.palette().accent());
    }
  }

  /** The letters of the axes, at their ends. */
  static void name(PresentSheet sheet, PresentArea area, ActivationCurve curve, String a) {
    double zero = y(area, curve, 0);
    FormulaInk.paint(
        sheet.g(),
        "z",
        area.right() + 8,
        zero + 8,
        PresentSheet.LABEL + 4,
        sheet.palette().muted());
    FormulaInk.paint(
        sheet.g(),
        a,
        area.middleX() + 12,
        area.y() - 2,
        PresentSheet.LABEL + 4,
        sheet.palette().muted());
  }

  private static double x(PresentArea area, ActivationCurve curve, double z) {
    double share = (z / curve.reach() + 1) / 2;
    return area.x() + area.width() * Math.max(0, Math.min(1, share));
  }

  private static double y(PresentArea area, ActivationCurve curve, double a) {
    double share = (a - curve.lowest()) / (curve.highest() - curve.lowest());
    return area.bottom() - area.height() * Math.max(0, Math.min(1, share));
  }
}
