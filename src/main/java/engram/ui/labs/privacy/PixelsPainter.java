package engram.ui.labs.privacy;

import engram.ui.present.PresentSheet;

/** A digit as the network sees it: pixels from −1 to 1, row by row. */
final class PixelsPainter {
  private static final int SIDE = 8;

  private PixelsPainter() {}

  static void digit(PresentSheet sheet, double[] pixels, double left, double top, double side) {
    double cell = side / SIDE;
    for (int k = 0; k < pixels.length; k++) {
      double ink = (pixels[k] + 1) / 2;
      sheet.g().setFill(sheet.palette().page().interpolate(sheet.palette().text(), ink));
      cell(sheet, k, left, top, cell);
    }
    frame(sheet, left, top, side);
  }

  /** What was added to each pixel, in the colours of both signs. */
  static void change(
      PresentSheet sheet, double[] before, double[] after, double left, double top, double side) {
    double cell = side / SIDE;
    for (int k = 0; k < before.length; k++) {
      sheet.g().setFill(sheet.palette().signed(after[k] - before[k]));
      cell(sheet, k, left, top, cell);
    }
    frame(sheet, left, top, side);
  }

  private static void cell(PresentSheet sheet, int pixel, double left, double top, double cell) {
    double x = left + pixel % SIDE * cell;
    double y = top + pixel / SIDE * cell;
    sheet.g().fillRect(x, y, cell + 0.5, cell + 0.5);
  }

  private static void frame(PresentSheet sheet, double left, double top, double side) {
    sheet.g().setStroke(sheet.palette().border());
    sheet.g().setLineWidth(2);
    sheet.g().strokeRect(left, top, side, side);
  }
}
