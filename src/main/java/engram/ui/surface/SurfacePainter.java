package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.AxisNames;
import engram.ui.plot.ColorScale;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws an output surface with its points, and to the right its scale, if it has one. The points
 * lie on a canvas of their own above the surface: they are many, and stand still while it moves.
 */
final class SurfacePainter {
  private final GraphicsContext ground;
  private final GraphicsContext above;
  private final PlotPainter plotPainter;
  private final ColorScale colorScale;
  private final SurfaceImage image = new SurfaceImage();
  private Above shown;

  /** What is drawn above the surface. */
  private record Above(
      PlotAxes axes,
      String horizontal,
      List<SurfaceDot> dots,
      Palette palette,
      double width,
      double height) {}

  /**
   * @param ground of the canvas below
   * @param above of one as large as that, above it
   */
  SurfacePainter(GraphicsContext ground, GraphicsContext above) {
    this.ground = ground;
    this.above = above;
    plotPainter = new PlotPainter(above);
    colorScale = new ColorScale(ground);
  }

  /** Clears and draws the surface, and what lies above it if that is another than before. */
  void paint(SurfacePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double side = axes.right() - axes.left();
    PaintedText.clear(ground, 0, 0, width, height);
    ground.drawImage(image.of(picture, palette, side), axes.left(), axes.top(), side, side);
    picture.scale().ifPresent(scale -> scale(picture, scale, palette));
    Above now = new Above(axes, picture.horizontal(), picture.dots(), palette, width, height);
    if (!now.equals(shown)) paint(now);
    shown = now;
  }

  private void paint(Above now) {
    PaintedText.clear(above, 0, 0, now.width, now.height);
    List<PlotItem> names = List.of(PlotItem.AXES, AxisNames.below(now.horizontal));
    plotPainter.paint(now.axes, names, now.palette);
    frame(now.axes, now.palette);
    plotPainter.paint(now.axes, SurfaceDot.items(now.dots), now.palette);
  }

  /** The surface is seen through it: the axes' lines end there. */
  private void frame(PlotAxes axes, Palette palette) {
    double side = axes.right() - axes.left();
    PaintedText.clear(above, axes.left(), axes.top(), side, side);
    above.setStroke(palette.border());
    above.setLineWidth(LineStyle.HAIR * axes.em());
    above.strokeRect(axes.left(), axes.top(), side, side);
  }

  /** Clears what lies above; the next picture draws it anew. */
  void forget() {
    shown = null;
    PaintedText.clear(above, 0, 0, above.getCanvas().getWidth(), above.getCanvas().getHeight());
  }

  private void scale(SurfacePicture picture, HeatScale scale, Palette palette) {
    colorScale.paint(
        picture.axes(),
        part -> {
          double share = scale.share(scale.low() + part * (scale.high() - scale.low()));
          return palette.signed(picture.discrete() ? SurfacePixels.stepped(share) : share);
        },
        picture.scaleTicks(),
        palette);
  }
}
