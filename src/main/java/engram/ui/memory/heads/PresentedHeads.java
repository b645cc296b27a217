package engram.ui.memory.heads;

import engram.ui.base.Texts;
import engram.ui.memory.frame.SheetPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** Three machines, or a head that learns where to look, presented. */
final class PresentedHeads implements Presented {
  /** Of the texts, of which some are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  private final HeadsSubject subject;
  private final Texts texts;
  private final SheetPainter<HeadsPainter> painters = new SheetPainter<>(HeadsPainter::new);

  /** Where it was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  PresentedHeads(HeadsSubject subject, Texts texts) {
    this.subject = subject;
    this.texts = texts;
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    painted = area;
    unit = sheet.unit();
    sheet.inPixels(
        area,
        SMALL * EM,
        (width, height) ->
            painters
                .of(sheet)
                .paint(
                    subject.heads(),
                    new HeadsLayout(width, height, EM * unit),
                    sheet.palette(),
                    texts));
  }

  /** Asks for a letter, explains a cell, or paints a half as scenery. */
  @Override
  public void click(double x, double y, int focus) {
    HeadsLayout layout =
        new HeadsLayout(painted.width() * unit, painted.height() * unit, EM * unit);
    subject.heads().press(layout, (x - painted.x()) * unit, (y - painted.y()) * unit);
  }
}
