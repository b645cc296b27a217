package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.DotPainter;
import engram.ui.plot.PlotAxes;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws an output surface with its points, and to the right its scale, if it has one. */
public final class SurfacePainter {
  private static final int STEPS = 80;
  private static final double GAP = 0.9;
  private static final double WIDTH = 0.8;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final DotPainter dots;
  private final SurfaceImage image = new SurfaceImage();

  public SurfacePainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    dots = new DotPainter(g);
  }

  /** Clears and draws the whole picture. */
  public void paint(SurfacePicture picture, Palette palette, double width, double height) {
    PlotAxes axes = picture.axes();
    double side = axes.right() - axes.left();
    g.clearRect(0, 0, width, height);
    axesPainter.paint(axes, palette);
    axesPainter.name(axes, picture.horizontal(), palette);
    g.drawImage(image.of(picture, palette, side), axes.left(), axes.top(), side, side);
    g.setStroke(palette.border());
    g.strokeRect(axes.left(), axes.top(), side, side);
    picture.scale().ifPresent(scale -> scale(picture, scale, palette));
    dots.paint(picture.dots(), axes, palette);
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
    g.setFill(palette.muted());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (PlotAxes.Tick tick : picture.scaleTicks()) {
      g.fillText(tick.text(), left + (WIDTH + 0.3) * em, axes.y(tick.place()));
    }
  }
}
