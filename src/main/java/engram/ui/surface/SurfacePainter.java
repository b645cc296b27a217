package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.AxisNames;
import engram.ui.plot.ColorScale;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.List;
import javafx.scene.image.Image;

/**
 * Draws an output surface with its points, and to the right its scale, if it has one. The points
 * lie on a canvas of their own above the surface: they are many, and stand still while it moves.
 */
final class SurfacePainter {
  private final Drawing ground;
  private final Drawing above;
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
   * @param ground the canvas below
   * @param above one as large as that, above it
   */
  SurfacePainter(Drawing ground, Drawing above) {
    this.ground = ground;
    this.above = above;
    plotPainter = new PlotPainter(above);
    colorScale = new ColorScale(ground);
  }

  /** Clears and draws the surface, and what lies above it if that is another than before. */
  void paint(SurfacePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double side = axes.right() - axes.left();
    ground.clear(0, 0, width, height);
    ground.drawImage(image.of(picture, palette, side), axes.left(), axes.top(), side, side, true);
    picture.scale().ifPresent(scale -> scale(picture, scale, palette));
    Above now = new Above(axes, picture.horizontal(), picture.dots(), palette, width, height);
    if (!now.equals(shown)) paint(now);
    shown = now;
  }

  private void paint(Above now) {
    above.clear(0, 0, now.width, now.height);
    names(now.axes, now.horizontal, now.palette);
    frame(now.axes, now.palette);
    plotPainter.paint(now.axes, SurfaceDot.items(now.dots), now.palette);
  }

  /** All on one sheet, which shows nothing yet: the surface covers the axes' lines. */
  static void paint(Drawing to, SurfacePicture picture, Palette palette) {
    SurfacePainter painter = new SurfacePainter(to, to);
    PlotAxes axes = picture.axes();
    painter.names(axes, picture.horizontal(), palette);
    double side = axes.right() - axes.left();
    Image surface = painter.image.of(picture, palette, side);
    to.drawImage(surface, axes.left(), axes.top(), side, side, true);
    painter.frame(axes, palette);
    picture.scale().ifPresent(scale -> painter.scale(picture, scale, palette));
    painter.plotPainter.paint(axes, SurfaceDot.items(picture.dots()), palette);
  }

  private void names(PlotAxes axes, String horizontal, Palette palette) {
    plotPainter.paint(axes, List.of(PlotItem.AXES, AxisNames.below(horizontal)), palette);
  }

  /** The surface is seen through it: the axes' lines end there. */
  private void frame(PlotAxes axes, Palette palette) {
    double side = axes.right() - axes.left();
    above.clear(axes.left(), axes.top(), side, side);
    above.setStroke(palette.border());
    above.setLineWidth(LineStyle.HAIR * axes.em());
    above.strokeRect(axes.left(), axes.top(), side, side);
  }

  /** Clears what lies above; the next picture draws it anew. */
  void forget() {
    if (shown != null) above.clear(0, 0, shown.width, shown.height);
    shown = null;
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
