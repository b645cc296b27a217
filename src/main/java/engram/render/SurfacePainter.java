package engram.render;

import engram.inspect.HeatScale;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws an output surface with its points, and to the right its scale, if it has one. */
public final class SurfacePainter {
  private static final int STEPS = 80;
  private static final double GAP = 0.9;
  private static final double WIDTH = 0.8;

  private final GraphicsContext g;
  private final PlotPainter plotPainter;
  private final Fonts fonts = new Fonts();
  private final SurfaceImage image = new SurfaceImage();

  public SurfacePainter(GraphicsContext g) {
    this.g = g;
    plotPainter = new PlotPainter(g);
  }

  /** Clears and draws the whole picture. */
  public void paint(SurfacePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double side = axes.right() - axes.left();
    g.clearRect(0, 0, width, height);
    plotPainter.paint(axes, List.of(PlotItem.AXES, AxisNames.below(picture.horizontal())), palette);
    g.drawImage(image.of(picture, palette, side), axes.left(), axes.top(), side, side);
    g.setStroke(palette.border());
    g.setLineWidth(LineStyle.HAIR * axes.em());
    g.strokeRect(axes.left(), axes.top(), side, side);
    picture.scale().ifPresent(scale -> scale(picture, scale, palette));
    plotPainter.paint(axes, SurfaceDot.items(picture.dots()), palette);
  }

  private void scale(SurfacePicture picture, HeatScale scale, Palette palette) {
    PlotAxes axes = picture.axes();
    double em = axes.em();
    double left = axes.right() + GAP * em;
    double step = (axes.bottom() - axes.top()) / STEPS;
    for (int k = 0; k < STEPS; k++) {
      double part = (k + 0.5) / STEPS;
      double share = scale.share(scale.low() + part * (scale.high() - scale.low()));
      g.setFill(palette.signed(picture.discrete() ? SurfacePixels.stepped(share) : share));
      g.fillRect(left, axes.bottom() - (k + 1) * step, WIDTH * em, step + 0.5);
    }
    g.setStroke(palette.border());
    g.setLineWidth(em / 13);
    g.strokeRect(left, axes.top(), WIDTH * em, axes.bottom() - axes.top());
    g.setFont(fonts.regular(PlotItem.Text.SMALL * em));
    g.setFill(palette.muted());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (PlotAxes.Tick tick : picture.scaleTicks()) {
      g.fillText(tick.text(), left + (WIDTH + 0.3) * em, axes.y(tick.place()));
    }
  }
}
