package engram.ui.memory.tag;

import engram.ui.memory.frame.PresentedDesk;
import engram.ui.memory.tag.TagView.Desk;
import engram.ui.paint.Drawing;
import engram.ui.present.PresentSheet;

/**
 * A mouse, presented: its room, its neurons, what it sees and how afraid it is. Or a network that
 * has learned digits.
 */
final class PresentedTag extends PresentedDesk<PresentedTag.Painters> {
  private final TagSubject subject;

  PresentedTag(TagSubject subject) {
    super(subject, Painters::new);
    this.subject = subject;
  }

  /** Of a mouse and of a network. */
  record Painters(TagPainter mouse, DigitsPainter network) {
    Painters(Drawing to) {
      this(new TagPainter(to), new DigitsPainter(to));
    }
  }

  @Override
  protected void paint(Painters painters, PresentSheet sheet, Size size) {
    desk(size).paint(painters.mouse(), painters.network(), sheet.palette());
  }

  /** Goes to a step, tags a neuron or takes its tag away, or tags a digit. */
  @Override
  protected void press(double x, double y, Size size) {
    desk(size).press(x, y);
  }

  private Desk desk(Size size) {
    return new Desk(subject.models(), size.width(), size.height(), size.em());
  }
}
