package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputSurface;
import engram.ui.plot.PlotAxes;
import java.util.List;
import java.util.Optional;

/**
 * An output surface as it is shown.
 *
 * @param output the output that the scale is for; without a scale it means nothing
 * @param scale of one output, or of the number foretold; empty for the regions of all classes
 * @param discrete whether colours are a few steps
 * @param horizontal what the horizontal axis shows
 * @param scaleTicks numbers beside the scale, places from its low end to its high one
 */
public record SurfacePicture(
    OutputSurface surface,
    int output,
    Optional<HeatScale> scale,
    boolean discrete,
    List<SurfaceDot> dots,
    PlotAxes axes,
    String horizontal,
    List<PlotAxes.Tick> scaleTicks) {

  private static final double LEFT = 3;
  private static final double RIGHT = 0.8;
  private static final double RIGHT_WITH_SCALE = 4.4;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 2.7;

  public SurfacePicture {
    dots = List.copyOf(dots);
    scaleTicks = List.copyOf(scaleTicks);
  }

  /**
   * The axes of the largest square that fits, in the middle of its room.
   *
   * @param em size of the base font in pixels
   * @param scaled whether there is a scale to the right
   */
  public static PlotAxes square(
      double em,
      double width,
      double height,
      boolean scaled,
      List<PlotAxes.Tick> rows,
      List<PlotAxes.Tick> columns) {
    double beside = LEFT + (scaled ? RIGHT_WITH_SCALE : RIGHT);
    double side = Math.floor(Math.min(width - beside * em, height - (TOP + BOTTOM) * em));
    double left = Math.floor(LEFT * em + Math.max(0, width - beside * em - side) / 2);
    double top = Math.floor(TOP * em);
    return new PlotAxes(left, left + side, top, top + side, em, rows, columns);
  }
}
