package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingTiles.Asked;
import engram.ui.memory.frame.CellGrid;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;

/**
 * Every test sample of a class, presented: those that are right are bright; the others are shadows
 * in a dashed frame, each with what the network takes it for.
 */
final class PresentedAsked {
  private static final double SHADOW = 0.3;
  private static final double GAP = 0.07;

  /** Of few samples none grows beyond all measure; in units. */
  private static final double MOST = 190;

  /** What is said instead, in units, if a tile is large. */
  private static final double TEXT = 28;

  private static final double LEAST_TEXT = 18;
  private static final double INSET = 7;

  private final PresentedSamples samples = new PresentedSamples();

  void paint(PresentSheet sheet, PresentArea area, ForgettingAsked asked) {
    double width = Math.min(area.width(), asked.count() * MOST);
    double height = Math.min(area.height(), asked.count() * MOST);
    CellGrid grid = CellGrid.largest(asked.count(), width * sheet.unit(), height * sheet.unit());
    double left = area.x() + (area.width() - width) / 2;
    double top = area.y() + (area.height() - height) / 2;
    double step = grid.side() / sheet.unit();
    double size = (1 - GAP) * step;
    for (int k = 0; k < asked.count(); k++) {
      double x = left + grid.x(k) / sheet.unit() + GAP * step / 2;
      double y = top + grid.y(k) / sheet.unit() + GAP * step / 2;
      tile(sheet, asked.samples().get(k), x, y, size);
    }
  }

  private void tile(PresentSheet sheet, Asked each, double x, double y, double size) {
    samples.frame(sheet, !each.isRight(), x, y, size);
    samples.sample(sheet, each.sample(), each.isRight() ? 1 : SHADOW, x, y, size);
    if (each.isRight()) return;
    double room = size - 2 * INSET;
    double letters = sheet.fitted(each.answer(), room, TEXT, LEAST_TEXT, Face.BOLD);
    String answer = sheet.cut(each.answer(), room, letters, Face.BOLD);
    double wide = sheet.width(answer, letters, Face.BOLD);
    // the shadow of a sample would take the answer's contrast
    sheet.g().setFill(sheet.palette().page());
    sheet
        .g()
        .fillRect(x + size - INSET - wide, y + size - INSET - 0.8 * letters, wide, 0.9 * letters);
    sheet.textTo(
        answer, x + size - INSET, y + size - INSET, letters, Face.BOLD, sheet.palette().accent());
  }
}
