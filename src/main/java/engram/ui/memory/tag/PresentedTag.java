package engram.ui.memory.tag;

import engram.ui.memory.frame.PresentedDesk;
import engram.ui.present.PresentSheet;

/** A mouse, presented: its room, its neurons, what it sees and how afraid it is. */
final class PresentedTag extends PresentedDesk<TagPainter> {
  private final TagSubject subject;

  PresentedTag(TagSubject subject) {
    super(subject, TagPainter::new);
    this.subject = subject;
  }

  @Override
  protected void paint(TagPainter painter, PresentSheet sheet, Size size) {
    painter.paint(subject.picture(), layout(size), sheet.palette());
  }

  /** Goes to an act, or tags a neuron or takes its tag away. */
  @Override
  protected void press(double x, double y, Size size) {
    subject.tag().press(layout(size), x, y);
  }

  private static TagLayout layout(Size size) {
    return new TagLayout(size.width(), size.height(), size.em());
  }
}
