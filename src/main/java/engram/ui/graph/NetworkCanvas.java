package engram.ui.graph;

import engram.ui.paint.FineCanvas;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** A surface that fills its room and is painted at most once a pulse, and only when invalid. */
public final class NetworkCanvas extends Region implements FineCanvas {
  private static final double LEAST = 100;

  /** Paints the whole surface. */
  public interface Painting {
    /**
     * Replaces all that is there.
     *
     * @param pixelScale pixels of the screen per unit
     */
    void paint(GraphicsContext gc, double width, double height, double pixelScale);
  }

  private final Canvas canvas = new Canvas();

  /** What is walked, for screen readers. */
  private final Region walked = new Region();

  private final Runnable pulse = this::paintIfInvalid;
  private Painting painting = (gc, width, height, pixelScale) -> {};
  private boolean valid;

  /** Pixels of the canvas for each of the window. */
  private double fineness = 1;

  public NetworkCanvas() {
    getStyleClass().add("painted");
    canvas.setManaged(false);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    walked.setAccessibleRole(AccessibleRole.LIST_ITEM);
    walked.setManaged(false);
    getChildren().addAll(canvas, walked);
    setMinSize(LEAST, LEAST);
    sceneProperty().subscribe(this::sceneChanged);
  }

  public void setPainting(Painting newPainting) {
    painting = newPainting;
    invalidate();
  }

  /** Puts nodes above what is painted, the last one on top; they place themselves. */
  public void setOverlays(Node... overlays) {
    getChildren().setAll(canvas, walked);
    getChildren().addAll(overlays);
  }

  /**
   * A screen reader says this of the part that is walked.
   *
   * @param text its name and its numbers; empty if none is walked
   */
  public void say(String text) {
    walked.setAccessibleText(text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    String text = walked.getAccessibleText();
    boolean none = text == null || text.isEmpty();
    return switch (attribute) {
      case FOCUS_ITEM -> none ? null : walked;
      case ITEM_COUNT -> none ? 0 : 1;
      case ITEM_AT_INDEX -> walked;
      case SELECTED_ITEMS -> FXCollections.observableArrayList(none ? List.of() : List.of(walked));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Paints in the next pulse, or in the one under way. */
  public void invalidate() {
    if (valid) Platform.requestNextPulse();
    valid = false;
  }

  private void sceneChanged(Scene before, Scene after) {
    if (before != null) before.removePostLayoutPulseListener(pulse);
    if (after != null) after.addPostLayoutPulseListener(pulse);
  }

  @Override
  protected void layoutChildren() {
    double width = fineness * Math.floor(getWidth());
    double height = fineness * Math.floor(getHeight());
    if (canvas.getWidth() == width && canvas.getHeight() == height) return;
    canvas.setWidth(width);
    canvas.setHeight(height);
    valid = false;
  }

  private double pixelScale() {
    Window window = getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  @Override
  public void setFineness(double pixels) {
    fineness = pixels;
    canvas.getTransforms().setAll(new Scale(1 / pixels, 1 / pixels));
    canvas.getGraphicsContext2D().setTransform(pixels, 0, 0, pixels, 0, 0);
    canvas.setWidth(pixels * Math.floor(getWidth()));
    canvas.setHeight(pixels * Math.floor(getHeight()));
    valid = false;
  }

  @Override
  public void paint() {
    paintIfInvalid();
  }

  private void paintIfInvalid() {
    if (valid || canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
    valid = true;
    painting.paint(
        canvas.getGraphicsContext2D(),
        canvas.getWidth() / fineness,
        canvas.getHeight() / fineness,
        fineness * pixelScale());
  }
}
