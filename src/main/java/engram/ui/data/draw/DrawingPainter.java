package engram.ui.data.draw;

import engram.inspect.surface.OutputSurface;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.ScatterPainter;
import engram.ui.surface.SurfaceImage;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws a {@link DrawingPlot} in three sheets that lie on each other. */
public final class DrawingPainter {
  private final GraphicsContext ground;
  private final GraphicsContext sheet;
  private final GraphicsContext pointer;
  private final PaintFonts fonts = new PaintFonts();
  private final AxesPainter axesPainter;
  private final MarkPainter marks;
  private final SurfaceImage image = new SurfaceImage();

  public DrawingPainter(GraphicsContext ground, GraphicsContext sheet, GraphicsContext pointer) {
    this.ground = ground;
    this.sheet = sheet;
    this.pointer = pointer;
    axesPainter = new AxesPainter(ground, fonts);
    marks = new MarkPainter(sheet);
  }

  /**
   * The axes, and behind them what the network says.
   *
   * @param surface over the same plane
   */
  public void paintGround(DrawingPlot plot, Optional<OutputSurface> surface, Palette palette) {
    PlotAxes axes = plot.axes();
    double em = axes.em();
    double side = axes.right() - axes.left();
    clear(ground);
    axesPainter.paint(axes, palette);
    surface.ifPresent(
        s ->
            ground.drawImage(image.regions(s, palette, side), axes.left(), axes.top(), side, side));
    ground.setStroke(palette.border());
    ground.setLineWidth(em / 13);
    if (surface.isEmpty()) {
      for (PlotAxes.Tick tick : axes.columns()) {
        double x = Math.rint(axes.x(tick.place())) + em / 26;
        ground.strokeLine(x, axes.top(), x, axes.bottom());
      }
    }
    ground.strokeRect(axes.left(), axes.top(), side, side);
    axesPainter.name(axes, plot.horizontal(), palette);
    ground.setFill(palette.text());
    ground.setTextAlign(TextAlignment.RIGHT);
    ground.setTextBaseline(VPos.CENTER);
    ground.fillText(plot.vertical(), axes.left() - 1.9 * em, (axes.top() + axes.bottom()) / 2);
  }

  /** The points. */
  public void paintMarks(DrawingPlot plot, Palette palette) {
    clear(sheet);
    PlotAxes axes = plot.axes();
    double size = ScatterPainter.size(plot.marks().size()) * axes.em();
    for (DrawingPlot.Mark mark : plot.marks()) {
      marks.paintOn(
          MarkShape.of(mark.label()),
          palette.classColor(mark.label()),
          palette.card(),
          axes.x(mark.x()),
          axes.y(mark.y()),
          size);
    }
  }

  /**
   * The reach of what is in the hand, around the pointer.
   *
   * @param label the class it draws; −1 of an eraser
   * @param radius as a share of the plane's side
   */
  public void paintPointer(
      PlotAxes axes, double x, double y, int label, double radius, Palette palette) {
    clear(pointer);
    double reach = radius * (axes.right() - axes.left());
    pointer.setLineWidth(1.5 * axes.em() / 13);
    pointer.setStroke(label < 0 ? palette.text() : palette.classColor(label));
    pointer.strokeOval(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  public void clearPointer() {
    clear(pointer);
  }

  private static void clear(GraphicsContext g) {
    g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
  }
}
