package engram.ui.memory.heads;

import engram.ui.base.Texts;
import engram.ui.memory.frame.PresentedDesk;
import engram.ui.present.PresentSheet;

/** Three machines, or a head that learns where to look, presented. */
final class PresentedHeads extends PresentedDesk<HeadsPainter> {
  private final HeadsSubject subject;
  private final Texts texts;

  PresentedHeads(HeadsSubject subject, Texts texts) {
    super(subject, HeadsPainter::new);
    this.subject = subject;
    this.texts = texts;
  }

  @Override
  protected void paint(HeadsPainter painter, PresentSheet sheet, Size size) {
    painter.paint(subject.heads(), layout(size), sheet.palette(), texts);
  }

  /** Asks for a letter, explains a cell, or turns one of the cue to scenery or to a letter. */
  @Override
  protected void press(double x, double y, Size size) {
    subject.heads().press(layout(size), x, y);
    subject.heads().release();
  }

  private static HeadsLayout layout(Size size) {
    return new HeadsLayout(size.width(), size.height(), size.em());
  }
}
