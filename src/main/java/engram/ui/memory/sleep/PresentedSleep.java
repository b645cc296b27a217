package engram.ui.memory.sleep;

import engram.ui.memory.frame.SheetPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** A life, presented: its letters with and without the fast store, and the dreams between. */
final class PresentedSleep implements Presented {
  /** Of the texts, of which some are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  private final SleepSubject subject;
  private final SheetPainter<SleepPainter> painters = new SheetPainter<>(SleepPainter::new);

  /** Where it was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  PresentedSleep(SleepSubject subject) {
    this.subject = subject;
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
                    subject.picture(), new SleepLayout(width, height, EM * unit), sheet.palette()));
  }

  /** Explains a letter, or wakes a night. */
  @Override
  public void click(double x, double y, int focus) {
    SleepLayout layout =
        new SleepLayout(painted.width() * unit, painted.height() * unit, EM * unit);
    subject.sleep().press(layout, (x - painted.x()) * unit, (y - painted.y()) * unit);
  }
}
