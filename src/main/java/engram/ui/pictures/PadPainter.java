package engram.ui.pictures;

import engram.inspect.surface.Pixels;
import engram.ui.paint.InkRamp;
import engram.ui.paint.Palette;
import engram.ui.paint.PixelImage;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws what is on a pad: ink on paper, over a sample if one lies there. */
public final class PadPainter {
  private final GraphicsContext g;
  private final PixelImage image = new PixelImage();

  /**
   * A stroke.
   *
   * @param xs of its points in widths of the pad
   * @param ys in heights
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Stroke(double[] xs, double[] ys) {}

  public PadPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws all.
   *
   * @param ground how much each pixel of the sample is inked, 0 … 1
   * @param radius of the pen in widths of the pad
   * @param size of the pad, as wide as high
   */
  public void paint(
      Optional<Pixels> ground, List<Stroke> strokes, double radius, Palette palette, double size) {
    g.setFill(palette.card());
    g.fillRect(0, 0, size, size);
    InkRamp ramp = new InkRamp(palette);
    ground.ifPresent(
        pixels -> image.paint(g, pixels.side(), p -> ramp.pixel(pixels.get(p)), 0, 0, size));
    g.setStroke(palette.text());
    g.setFill(palette.text());
    g.setLineWidth(2 * radius * size);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (Stroke stroke : strokes) {
      g.beginPath();
      g.moveTo(stroke.xs[0] * size, stroke.ys[0] * size);
      // a single point: a line to itself is a round dot
      g.lineTo(stroke.xs[0] * size, stroke.ys[0] * size);
      for (int i = 1; i < stroke.xs.length; i++) {
        g.lineTo(stroke.xs[i] * size, stroke.ys[i] * size);
      }
      g.stroke();
    }
  }
}
