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

/** Draws an output surface with its points, and to the right its scale, if it has one. */
final class SurfacePainter {

  private final GraphicsContext g;
  private final PlotPainter plotPainter;
  private final ColorScale colorScale;
  private final SurfaceImage image = new SurfaceImage();

  SurfacePainter(GraphicsContext g) {
    this.g = g;
    plotPainter = new PlotPainter(g);
    colorScale = new ColorScale(g);
  }

  /** Clears and draws the whole picture. */
  void paint(SurfacePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double side = axes.right() - axes.left();
    PaintedText.clear(g, 0, 0, width, height);
    plotPainter.paint(axes, List.of(PlotItem.AXES, AxisNames.below(picture.horizontal())), palette);
    g.drawImage(image.of(picture, palette, side), axes.left(), axes.top(), side, side);
    g.setStroke(palette.border());
    g.setLineWidth(LineStyle.HAIR * axes.em());
    g.strokeRect(axes.left(), axes.top(), side, side);
    picture.scale().ifPresent(scale -> scale(picture, scale, palette));
    plotPainter.paint(axes, SurfaceDot.items(picture.dots()), palette);
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
