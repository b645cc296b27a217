package engram.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A canvas as large as its place; asks for its picture when the size changes. */
public final class InspectorCanvas extends Region {
  private final Canvas canvas = new Canvas();
  private Runnable painter = () -> {};

  public InspectorCanvas() {
    getStyleClass().add("inspector-canvas");
    getChildren().add(canvas);
  }

  GraphicsContext graphics() {
    return canvas.getGraphicsContext2D();
  }

  /** What draws the whole picture; not called while there is no room. */
  void setPainter(Runnable newPainter) {
    painter = newPainter;
  }

  public String getHelpText() {
    return getAccessibleHelp();
  }

  /** What the picture shows, as a tooltip and for screen readers. */
  public void setHelpText(String text) {
    setAccessibleHelp(text);
    Tooltip.install(this, new Tooltip(text));
  }

  void clear() {
    graphics().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  void paint() {
    if (getWidth() > 0 && getHeight() > 0) painter.run();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }
}
