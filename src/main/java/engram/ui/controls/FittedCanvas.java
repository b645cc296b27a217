package engram.ui.controls;

import engram.ui.paint.PaintedText;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A canvas as large as its place; asks for its picture when the size changes. */
public class FittedCanvas extends Region {
  private final Canvas canvas = new Canvas();
  private Runnable painter = () -> {};

  public FittedCanvas() {
    getChildren().add(canvas);
  }

  public final GraphicsContext graphics() {
    return canvas.getGraphicsContext2D();
  }

  /** What draws the whole picture; not called while there is no room. */
  public final void setPainter(Runnable newPainter) {
    painter = newPainter;
  }

  public final String getHelpText() {
    return getAccessibleHelp();
  }

  /** What the picture shows, as a tooltip and for screen readers. */
  public final void setHelpText(String text) {
    setAccessibleHelp(text);
    Tooltip.install(this, new Tooltip(text));
  }

  public final void clear() {
    PaintedText.clear(graphics(), 0, 0, canvas.getWidth(), canvas.getHeight());
  }

  public final void paint() {
    if (getWidth() > 0 && getHeight() > 0) painter.run();
  }

  @Override
  protected final void layoutChildren() {
    if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }
}
