package engram.ui.start;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Points in the plane, and the regions that a network finds for them. */
final class PointsPicture implements DoorPicture {
  private static final int LAST_EPOCH = 40;
  private static final double EPOCHS_A_SECOND = 5;
  private static final int GRID = 40;
  private static final int PIXELS = 240;

  /** One point of so many is shown. */
  private static final int THINNED = 5;

  private static final double MARK = 0.021;

  private final LivingRun run =
      new LivingRun(Preset.PINWHEEL.recipe(), EPOCHS_A_SECOND, LAST_EPOCH);
  private InputGrid grid;
  private SurfacePoints points;
  private Snapshot seen;
  private Palette seenIn;
  private WritableImage map;

  @Override
  public void paint(
      GraphicsContext g,
      Palette palette,
      double width,
      double height,
      double seconds,
      double pixelScale) {
    Snapshot moment = run.at(seconds);
    InputSlice slice = slice(moment);
    if (moment != seen || palette != seenIn) map = map(moment, palette);
    seen = moment;
    seenIn = palette;
    g.drawImage(map, 0, 0, width, height);
    MarkPainter painter = new MarkPainter(g);
    for (int p = 0; p < points.size(); p += THINNED) {
      int label = (int) points.target(p);
      painter.paintEdged(
          MarkShape.of(label),
          MarkPart.TRAINING,
          palette.classColor(label),
          palette.classEdge(label),
          width * slice.horizontal().share(points.x(p)),
          height * (1 - slice.vertical().orElseThrow().share(points.y(p))),
          MARK * Math.max(width, height));
    }
  }

  private InputSlice slice(Snapshot moment) {
    if (grid == null) {
      InputSlice plane = InputSlice.of(moment.data(), 0, OptionalInt.of(1));
      grid = InputGrid.of(plane, GRID);
      points = SurfacePoints.of(plane);
    }
    return grid.slice();
  }

  private WritableImage map(Snapshot moment, Palette palette) {
    OutputSurface surface = OutputSurface.of(moment.parameters(), grid);
    int[] pixels = new SurfacePixels(surface, PIXELS).regions(palette, false);
    // the canvas draws later: an image that was handed over must not change until then
    WritableImage image = new WritableImage(PIXELS, PIXELS);
    image
        .getPixelWriter()
        .setPixels(0, 0, PIXELS, PIXELS, PixelFormat.getIntArgbInstance(), pixels, 0, PIXELS);
    return image;
  }

  @Override
  public void close() {
    run.close();
  }
}
