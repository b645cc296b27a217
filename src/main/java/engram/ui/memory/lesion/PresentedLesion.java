package engram.ui.memory.lesion;

import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.SheetPainter;
import engram.ui.memory.lesion.LesionWallPainter.Side;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/**
 * A lesion, presented: the wall of what was learned on both sides. With the network wrong answers
 * go grey one by one; the table tears holes.
 */
final class PresentedLesion implements Presented {
  private static final double BETWEEN = 46;
  private static final double HEAD = 40;
  private static final double NAME = 28;
  private static final double COUNT = 23;

  private final LesionSubject subject;
  private final SheetPainter<LesionWallPainter> walls = new SheetPainter<>(LesionWallPainter::new);

  PresentedLesion(LesionSubject subject) {
    this.subject = subject;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    subject
        .wall()
        .ifPresent(
            wall -> {
              double width = (area.width() - BETWEEN) / 2;
              PresentArea left = new PresentArea(area.x(), area.y(), width, area.height());
              PresentArea right =
                  new PresentArea(area.right() - width, area.y(), width, area.height());
              side(sheet, left, wall, Side.NETWORK, subject.network(), subject.cut());
              side(sheet, right, wall, Side.TABLE, subject.table(), subject.lost());
            });
  }

  private void side(
      PresentSheet sheet, PresentArea area, LesionWall wall, Side side, String name, String count) {
    PresentArea below =
        new PresentArea(area.x(), area.y() + HEAD, area.width(), area.height() - HEAD);
    CellGrid grid =
        LesionWallPainter.grid(
            wall, 0, 0, below.width() * sheet.unit(), below.height() * sheet.unit());
    double left = area.x() + grid.left() / sheet.unit();
    double right = left + grid.width() / sheet.unit();
    double baseline = area.y() + 25;
    sheet.text(name, left, baseline, NAME, Face.BOLD, sheet.palette().text());
    double room = right - left - sheet.width(name, NAME, Face.BOLD) - 20;
    double size = sheet.fitted(count, room, COUNT, 21, Face.REGULAR);
    sheet.textTo(count, right, baseline, size, Face.REGULAR, sheet.palette().muted());
    sheet.inPixels(
        below,
        Double.POSITIVE_INFINITY,
        (width, height) -> walls.of(sheet).paint(wall, side, sheet.palette(), 0, 0, width, height));
  }
}
