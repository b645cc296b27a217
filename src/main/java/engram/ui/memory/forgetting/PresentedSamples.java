package engram.ui.memory.forgetting;

import engram.ui.memory.frame.SamplePainter;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Tiles and the samples in them, each painted once, at its size: to enlarge them for each frame
 * would cost the frame.
 */
final class PresentedSamples {
  private static final double CORNER = 12;

  /** How far an edge reaches out of its tile. */
  private static final double OUT = 2;

  /** More than a class has test samples. */
  private static final int MOST = 200;

  private final Map<Boolean, Image> frames = new HashMap<>();

  /** By the sample's ink, which is the same array for the same picture. */
  private final Map<double[], Image> samples = new HashMap<>();

  private Key made;

  private record Key(double size, double scale, Palette palette) {}

  /**
   * The ground and the edge of a tile.
   *
   * @param lost whether what is in it is forgotten
   */
  void frame(PresentSheet sheet, boolean lost, double x, double y, double size) {
    use(sheet, size);
    Image frame =
        frames.computeIfAbsent(
            lost, which -> painted(sheet, size + 2 * OUT, g -> paintFrame(sheet, g, size, which)));
    sheet.image(frame, sheet.wholeX(x - OUT), sheet.wholeY(y - OUT));
  }

  /**
   * A sample in a tile: its picture, or the mark of its class.
   *
   * @param share how bright it is, 0 … 1
   */
  void sample(PresentSheet sheet, Sample sample, double share, double x, double y, double size) {
    use(sheet, size);
    if (sample.ink().length == 0) {
      painter(sheet, sheet.g()).sample(sample, share, x, y, size);
      return;
    }
    if (samples.size() > MOST) samples.clear();
    Image image =
        samples.computeIfAbsent(
            sample.ink(),
            ink -> painted(sheet, size, g -> painter(sheet, g).sample(sample, 1, 0, 0, size)));
    sheet.g().setAlpha(share);
    sheet.image(image, sheet.wholeX(x), sheet.wholeY(y));
    sheet.g().setAlpha(1);
  }

  private void use(PresentSheet sheet, double size) {
    Key key = new Key(size, sheet.scale(), sheet.palette());
    if (!key.equals(made)) {
      frames.clear();
      samples.clear();
    }
    made = key;
  }

  private static SamplePainter painter(PresentSheet sheet, Drawing g) {
    SamplePainter painter = new SamplePainter(g);
    painter.use(sheet.palette());
    return painter;
  }

  private static void paintFrame(PresentSheet sheet, Drawing g, double size, boolean lost) {
    g.setFill(sheet.palette().page());
    g.fillRoundRect(OUT, OUT, size, size, CORNER, CORNER);
    g.setStroke(lost ? sheet.palette().accent() : sheet.palette().border());
    g.setLineWidth(lost ? 2.6 : 1.6);
    if (lost) g.setLineDashes(7, 6);
    g.strokeRoundRect(OUT, OUT, size, size, CORNER, CORNER);
  }

  /** A square that is painted once. */
  private static Image painted(PresentSheet sheet, double side, Consumer<Drawing> painting) {
    double pixels = Math.ceil(side * sheet.scale());
    Canvas canvas = new Canvas(pixels, pixels);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.scale(sheet.scale(), sheet.scale());
    painting.accept(new CanvasDrawing(g));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }
}
