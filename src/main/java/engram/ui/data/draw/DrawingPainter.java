package engram.ui.data.draw;

import engram.inspect.surface.OutputSurface;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.AxisNames;
import engram.ui.plot.Ink;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import engram.ui.plot.ScatterPlot;
import engram.ui.surface.SurfaceImage;
import java.util.List;
import java.util.Optional;

/** Draws a {@link Picture} in three sheets that lie on each other; clears none. */
final class DrawingPainter {
  private final Drawing ground;
  private final Drawing pointer;
  private final PlotPainter plotPainter;
  private final MarkPainter marks;
  private final SurfaceImage image = new SurfaceImage();

  DrawingPainter(Drawing ground, Drawing sheet, Drawing pointer) {
    this.ground = ground;
    this.pointer = pointer;
    plotPainter = new PlotPainter(ground);
    marks = new MarkPainter(sheet);
  }

  /**
   * The axes, and behind them what the network says.
   *
   * @param surface over the same plane
   */
  void paintGround(Picture plot, Optional<OutputSurface> surface, Palette palette) {
    PlotAxes axes = plot.axes();
    double em = axes.em();
    double side = axes.right() - axes.left();
    plotPainter.paint(
        axes,
        List.of(
            surface.isPresent() ? PlotItem.AXES : PlotItem.Axes.ROWS_AND_COLUMNS,
            AxisNames.below(plot.horizontal()),
            PlotItem.Text.at(0, 0.5, plot.vertical(), Ink.TEXT)
                .moved(-1.9, 0)
                .aligned(PlotItem.Align.RIGHT)),
        palette);
    surface.ifPresent(
        s ->
            ground.drawImage(
                image.regions(s, palette, side), axes.left(), axes.top(), side, side, true));
    ground.setStroke(palette.border());
    ground.setLineWidth(em / 13);
    ground.strokeRect(axes.left(), axes.top(), side, side);
  }

  /** The points. */
  void paintMarks(Picture plot, Palette palette) {
    PlotAxes axes = plot.axes();
    double size = ScatterPlot.size(plot.marks().size()) * axes.em();
    for (Picture.Mark mark : plot.marks()) {
      marks.paintOn(
          MarkShape.of(mark.label()),
          palette.classColor(mark.label()),
          palette.classEdge(mark.label()),
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
  void paintPointer(PlotAxes axes, double x, double y, int label, double radius, Palette palette) {
    double reach = radius * (axes.right() - axes.left());
    pointer.setLineWidth(1.5 * axes.em() / 13);
    pointer.setStroke(label < 0 ? palette.text() : palette.classEdge(label));
    pointer.strokeOval(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  /**
   * A plane that is drawn in.
   *
   * @param axes of a square
   * @param horizontal what the horizontal axis counts
   * @param vertical what the vertical axis counts
   * @param marks its points
   */
  record Picture(PlotAxes axes, String horizontal, String vertical, List<Mark> marks) {

    /**
     * A point.
     *
     * @param x share of the horizontal axis, 0 … 1
     * @param y share of the vertical axis
     * @param label its class
     */
    record Mark(double x, double y, int label) {}

    Picture {
      marks = List.copyOf(marks);
    }
  }
}
