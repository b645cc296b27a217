package engram.ui.memory.frame;

import engram.ui.paint.Drawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.function.Function;

/**
 * The picture of an experiment's desk, presented: drawn by the painter of the desk, larger.
 *
 * @param <P> the painter
 */
public abstract class PresentedDesk<P> implements Presented {
  /** Of the texts in units of the sheet, of which some are a little smaller. */
  private static final double EM = 25;

  private static final double SMALL = 0.85;

  private final PresentSubject subject;
  private final SheetPainter<P> painters;

  /** Where it was painted last, and how large a unit was. */
  private PresentArea painted = new PresentArea(0, 0, 0, 0);

  private double unit = 1;

  protected PresentedDesk(PresentSubject subject, Function<Drawing, P> painter) {
    this.subject = subject;
    painters = new SheetPainter<>(painter);
  }

  /** Of the desk, in pixels. */
  protected record Size(double width, double height, double em) {}

  /** Draws the desk from the origin on. */
  protected abstract void paint(P painter, PresentSheet sheet, Size size);

  /** The desk was pressed there, in its pixels. */
  protected abstract void press(double x, double y, Size size);

  @Override
  public final PresentSubject subject() {
    return subject;
  }

  @Override
  public final void paint(PresentSheet sheet, PresentArea area, int focus) {
    painted = area;
    unit = sheet.unit();
    sheet.inPixels(
        area,
        SMALL * EM,
        (width, height) -> paint(painters.of(sheet), sheet, new Size(width, height, EM * unit)));
  }

  @Override
  public final void click(double x, double y, int focus) {
    Size size = new Size(painted.width() * unit, painted.height() * unit, EM * unit);
    press((x - painted.x()) * unit, (y - painted.y()) * unit, size);
  }
}
