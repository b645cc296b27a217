package engram.ui.memory.frame;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.paint.SoftPicture;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Draws samples as tiles: a picture where the sample is one, else the mark of its class. What is
 * known is bright, what is not is a shadow. Each picture is made once for a theme.
 */
public final class SamplePainter {
  private static final double ROUND = 0.16;
  private static final double MARK = 0.23;

  private final Drawing g;
  private final Pen pen;
  private final MarkPainter marks;
  private final Map<double[], Image> pictures = new HashMap<>();
  private Palette palette = Palette.LIGHT;

  /**
   * What a tile shows.
   *
   * @param ink side² shares, 0 … 1, of the sample's picture, the same array for the same picture;
   *     empty if it is none
   * @param label the class, for its mark
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only; equal only if it is the same
  public record Sample(double[] ink, int label) {}

  public SamplePainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public SamplePainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
    marks = new MarkPainter(g);
  }

  public void use(Palette newPalette) {
    if (newPalette.equals(palette)) return;
    palette = newPalette;
    pictures.clear();
  }

  /** The ground of a tile. */
  public void ground(double x, double y, double size) {
    g.setFill(palette.page());
    g.fillRoundRect(x, y, size, size, ROUND * size, ROUND * size);
  }

  /** The edge of a tile. */
  public void edge(double x, double y, double size, Color color, double line, double... dashes) {
    pen.line(color, line);
    g.setLineDashes(dashes);
    double inset = line / 2;
    g.strokeRoundRect(x + inset, y + inset, size - line, size - line, ROUND * size, ROUND * size);
    g.setLineDashes();
  }

  /**
   * The sample in a tile.
   *
   * @param brightness 0 … 1
   */
  public void sample(Sample sample, double brightness, double x, double y, double size) {
    double before = g.getAlpha();
    g.setAlpha(before * brightness);
    if (sample.ink().length > 0) {
      Image picture =
          pictures.computeIfAbsent(sample.ink(), ink -> SoftPicture.of(ink, palette.text()));
      double inset = 0.06 * size;
      g.drawImage(picture, x + inset, y + inset, size - 2 * inset, size - 2 * inset, true);
    } else {
      marks.paintOn(
          MarkShape.of(sample.label()),
          palette.classColor(sample.label()),
          palette.classEdge(sample.label()),
          palette.page(),
          x + size / 2,
          y + 0.53 * size,
          MARK * size);
    }
    g.setAlpha(before);
  }
}
