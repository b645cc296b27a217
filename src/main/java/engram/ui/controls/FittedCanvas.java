package engram.ui.controls;

import engram.ui.paint.FineCanvas;
import engram.ui.paint.PaintedText;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A canvas as large as its place; asks for its picture when the size changes. */
public class FittedCanvas extends Region implements FineCanvas {
  private final Canvas canvas = new Canvas();
  private Runnable painter = () -> {};

  /** Pixels of the canvas for each of the window. */
  private double fineness = 1;

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
    return Hint.getText(this);
  }

  /** What the picture shows, as a tooltip and for screen readers. */
  public final void setHelpText(String text) {
    Hint.besidePicture(this, text);
  }

  public final void clear() {
    PaintedText.clear(graphics(), 0, 0, canvas.getWidth(), canvas.getHeight());
  }

  @Override
  public final void paint() {
    if (getWidth() > 0 && getHeight() > 0) painter.run();
  }

  @Override
  public final void setFineness(double pixels) {
    fineness = pixels;
    canvas.getTransforms().setAll(new Scale(1 / pixels, 1 / pixels));
    graphics().setTransform(pixels, 0, 0, pixels, 0, 0);
    fit();
  }

  private void fit() {
    canvas.setWidth(fineness * getWidth());
    canvas.setHeight(fineness * getHeight());
  }

  // a finer canvas asks for no more room

  @Override
  protected double computePrefWidth(double height) {
    return super.computePrefWidth(height) / fineness;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width) / fineness;
  }

  @Override
  protected double computeMinWidth(double height) {
    return super.computeMinWidth(height) / fineness;
  }

  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(width) / fineness;
  }

  @Override
  protected final void layoutChildren() {
    if (canvas.getWidth() == fineness * getWidth()
        && canvas.getHeight() == fineness * getHeight()) {
      return;
    }
    fit();
    paint();
  }
}
