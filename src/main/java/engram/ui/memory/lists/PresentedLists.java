package engram.ui.memory.lists;

import engram.ui.memory.frame.SheetPainter;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/**
 * Both stores, presented: what the short-term store holds, and how likely each item is recalled,
 * spaced beside in one go.
 */
final class PresentedLists implements Presented {
  /** Of the texts, which are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  private final ListsSubject subject;
  private final SheetPainter<ListsPainter> painters = new SheetPainter<>(ListsPainter::new);

  /** Where it was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  PresentedLists(ListsSubject subject) {
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
            painters.of(sheet).paint(subject.picture(), layout(width, height), sheet.palette()));
  }

  private ListsLayout layout(double width, double height) {
    return ListsLayout.of(subject.stores().getCourse().setup(), width, height, EM * unit);
  }

  /** Explains an item; the same again lets it go. */
  @Override
  public void click(double x, double y, int focus) {
    ListsLayout layout = layout(painted.width() * unit, painted.height() * unit);
    subject
        .stores()
        .at(layout, (x - painted.x()) * unit, (y - painted.y()) * unit)
        .ifPresent(subject.stores()::pin);
  }
}
