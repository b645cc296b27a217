package engram.ui.memory.frame;

import engram.ui.present.PresentSheet;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;

/** A painter of the window for the sheet that is painted on; it keeps what it has made for it. */
public final class SheetPainter<P> {
  private final Function<GraphicsContext, P> make;
  private GraphicsContext painted;
  private P painter;

  public SheetPainter(Function<GraphicsContext, P> make) {
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
