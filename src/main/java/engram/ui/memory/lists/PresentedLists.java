package engram.ui.memory.lists;

import engram.ui.memory.frame.PresentedDesk;
import engram.ui.present.PresentSheet;

/**
 * Both stores, presented: what the short-term store holds, and how likely each item is recalled,
 * spaced beside in one go.
 */
final class PresentedLists extends PresentedDesk<ListsPainter> {
  private final ListsSubject subject;

  PresentedLists(ListsSubject subject) {
    super(subject, ListsPainter::new);
    this.subject = subject;
  }

  @Override
  protected void paint(ListsPainter painter, PresentSheet sheet, Size size) {
    painter.paint(subject.picture(), layout(size), sheet.palette());
  }

  /** Explains an item; the same again lets it go. */
  @Override
  protected void press(double x, double y, Size size) {
    subject.stores().at(layout(size), x, y).ifPresent(subject.stores()::pin);
  }

  private ListsLayout layout(Size size) {
    return ListsLayout.of(
        subject.stores().getCourse().setup(), size.width(), size.height(), size.em());
  }
}
