package engram.ui.memory.frame;

import engram.ui.paint.Drawing;
import engram.ui.present.PresentSheet;
import java.util.function.Function;

/**
 * A painter of the window for the sheet that is painted on. The sheet keeps it, with what it has
 * made: a room lives longer than a canvas, whose window would stay with the room.
 */
public final class SheetPainter<P> {
  private final Function<Drawing, P> make;

  public SheetPainter(Function<Drawing, P> make) {
    this.make = make;
  }

  public P of(PresentSheet sheet) {
    return sheet.painter(this, make);
  }
}
