package engram.ui.memory.sleep;

import engram.ui.memory.frame.PresentedDesk;
import engram.ui.present.PresentSheet;

/** A life, presented: its letters with and without the fast store, and the dreams between. */
final class PresentedSleep extends PresentedDesk<SleepPainter> {
  private final SleepSubject subject;

  PresentedSleep(SleepSubject subject) {
    super(subject, SleepPainter::new);
    this.subject = subject;
  }

  @Override
  protected void paint(SleepPainter painter, PresentSheet sheet, Size size) {
    painter.paint(subject.picture(), layout(size), sheet.palette());
  }

  /** Explains a letter, or wakes a night. */
  @Override
  protected void press(double x, double y, Size size) {
    subject.sleep().press(layout(size), x, y);
  }

  private static SleepLayout layout(Size size) {
    return new SleepLayout(size.width(), size.height(), size.em());
  }
}
