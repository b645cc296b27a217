package engram.ui.paint;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;

/**
 * All text on canvases is painted and cleared here, so that what is written in a picture can be
 * known: a {@link Watch} among the properties of the canvas' scene is told of it. Without one
 * nothing is computed.
 */
public final class PaintedText {
  /** Is told what is written on the canvases of a scene. */
  public interface Watch {
    void written(Canvas canvas, Piece piece);

    /**
     * @param part in pixels of the canvas
     */
    void cleared(Canvas canvas, Bounds part);

    /**
     * There is no room for the whole of a text.
     *
     * @param shown what is left of it
     */
    void shortened(Canvas canvas, String shown);
  }

  /**
   * A text on a canvas.
   *
   * @param size of its font in pixels of the canvas; of letters that are squeezed, the size of
   *     others that take as much area
   * @param color with the transparency it was painted with
   * @param box of its lines, in pixels of the canvas
   * @param turned whether it stands on end
   */
  public record Piece(String text, double size, Color color, Bounds box, boolean turned) {}

  private PaintedText() {}

  /** Has the watch told all text that is painted in a scene from now on. */
  public static void watch(Scene scene, Watch watch) {
    scene.getProperties().put(Watch.class, watch);
  }

  public static void unwatch(Scene scene) {
    scene.getProperties().remove(Watch.class);
  }

  public static void fill(GraphicsContext g, String text, double x, double y) {
    g.fillText(text, x, y);
    tell(g, text, x, y, Double.POSITIVE_INFINITY);
  }

  /**
   * @param room its letters are squeezed into, if they are wider
   */
  public static void fill(GraphicsContext g, String text, double x, double y, double room) {
    g.fillText(text, x, y, room);
    tell(g, text, x, y, room);
  }

  public static void fill(Drawing to, String text, double x, double y) {
    to.fillText(text, x, y);
  }

  /**
   * @param room its letters are squeezed into, if they are wider
   */
  public static void fill(Drawing to, String text, double x, double y, double room) {
    to.fillText(text, x, y, room);
  }

  /** Letters that are a picture, which may fade: nobody has to read them. */
  public static void picture(GraphicsContext g, String text, double x, double y) {
    g.fillText(text, x, y);
  }

  /** What lies around the letters of a text that is filled next. */
  public static void halo(GraphicsContext g, String text, double x, double y) {
    g.strokeText(text, x, y);
  }

  /** Clears a part of a canvas. */
  public static void clear(GraphicsContext g, double x, double y, double width, double height) {
    g.clearRect(x, y, width, height);
    replaced(g, x, y, width, height);
  }

  /** A part of a canvas was painted over. */
  public static void replaced(GraphicsContext g, double x, double y, double width, double height) {
    Optional<Watch> watch = watch(g);
    if (watch.isEmpty()) return;
    Bounds part = g.getTransform().transform(new BoundingBox(x, y, width, height));
    watch.get().cleared(g.getCanvas(), part);
  }

  /**
   * A text was painted as outlines.
   *
   * @param size of its font, before the transform of the canvas
   * @param box of it, likewise
   */
  public static void outlined(
      GraphicsContext g, String text, double size, Color color, Bounds box) {
    watch(g).ifPresent(watch -> tell(watch, g, text, size, color, box));
  }

  /**
   * There is no room for the whole of a text that may be painted next.
   *
   * @param shown what is left of it
   */
  public static void shortened(GraphicsContext g, String shown) {
    watch(g).ifPresent(watch -> watch.shortened(g.getCanvas(), shown));
  }

  private static Optional<Watch> watch(GraphicsContext g) {
    Scene scene = g.getCanvas().getScene();
    return scene != null && scene.hasProperties()
        ? Optional.ofNullable((Watch) scene.getProperties().get(Watch.class))
        : Optional.empty();
  }

  private static void tell(GraphicsContext g, String text, double x, double y, double room) {
    Optional<Watch> watch = watch(g);
    if (watch.isEmpty() || !(g.getFill() instanceof Color color)) return;
    Text ruler = new Text(text);
    ruler.setFont(g.getFont());
    Bounds natural = ruler.getLayoutBounds();
    double width = Math.min(room, natural.getWidth());
    double left =
        switch (g.getTextAlign()) {
          case CENTER -> x - width / 2;
          case RIGHT -> x - width;
          default -> x;
        };
    VPos base = g.getTextBaseline();
    double top =
        base == VPos.TOP
            ? y
            : base == VPos.CENTER
                ? y - natural.getHeight() / 2
                : base == VPos.BOTTOM ? y - natural.getHeight() : y - ruler.getBaselineOffset();
    double squeezed = natural.getWidth() > 0 ? width / natural.getWidth() : 1;
    Bounds box = new BoundingBox(left, top, width, natural.getHeight());
    tell(watch.get(), g, text, Math.sqrt(squeezed) * g.getFont().getSize(), color, box);
  }

  private static void tell(
      Watch watch, GraphicsContext g, String text, double size, Color color, Bounds box) {
    if (text.isBlank()) return;
    Affine at = g.getTransform();
    double scale = Math.sqrt(Math.abs(at.determinant()));
    Color seen = color.deriveColor(0, 1, 1, g.getGlobalAlpha());
    boolean turned = Math.abs(at.getMyx()) > Math.abs(at.getMxx());
    watch.written(g.getCanvas(), new Piece(text, scale * size, seen, at.transform(box), turned));
  }
}
