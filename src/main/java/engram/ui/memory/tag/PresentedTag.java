package engram.ui.memory.tag;

import engram.ui.memory.frame.SheetPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** A mouse, presented: its room, its neurons, what it sees and how afraid it is. */
final class PresentedTag implements Presented {
  /** Of the texts, of which some are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  private final TagSubject subject;
  private final SheetPainter<TagPainter> painters = new SheetPainter<>(TagPainter::new);

  /** Where it was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  PresentedTag(TagSubject subject) {
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
                    subject.picture(), new TagLayout(width, height, EM * unit), sheet.palette()));
  }

  /** Goes to an act, or tags a neuron or takes its tag away. */
  @Override
  public void click(double x, double y, int focus) {
    TagLayout layout = new TagLayout(painted.width() * unit, painted.height() * unit, EM * unit);
    subject.tag().press(layout, (x - painted.x()) * unit, (y - painted.y()) * unit);
  }
}
