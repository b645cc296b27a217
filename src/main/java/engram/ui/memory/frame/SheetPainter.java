package engram.ui.memory.frame;

import engram.ui.paint.Drawing;
import engram.ui.present.PresentSheet;
import java.util.function.Function;

/** A painter of the window for the sheet that is painted on; it keeps what it has made for it. */
public final class SheetPainter<P> {
  private final Function<Drawing, P> make;
  private Drawing painted;
  private P painter;

  public SheetPainter(Function<Drawing, P> make) {
    this.make = make;
  }

  public P of(PresentSheet sheet) {
    if (painter == null || painted != sheet.g()) {
      painted = sheet.g();
      painter = make.apply(painted);
    }
    return painter;
  }
}
