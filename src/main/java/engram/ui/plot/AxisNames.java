package engram.ui.plot;

import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Text;
import java.util.List;

/** What plots say of their axes. */
public final class AxisNames {
  private static final LineStyle DIAGONAL = LineStyle.hair(Ink.MUTED).dashed(0.3, 0.25);

  private AxisNames() {}

  /** In the middle below the numbers of the horizontal axis. */
  public static Text below(String horizontal) {
    return Text.at(0.5, 0, horizontal, Ink.TEXT).moved(0, 1.95).aligned(Align.CENTER).within(1, 0);
  }

  /**
   * Axes that count the same in both directions, with their names and the dashed line where both
   * are equal.
   *
   * @param left room left of the axes
   */
  public static List<PlotItem> diagonal(String vertical, String horizontal, double left) {
    return List.of(
        PlotItem.AXES,
        Text.at(0, 1, vertical, Ink.MUTED).moved(-left, -0.9).within(1, left),
        Text.at(1, 0, horizontal, Ink.MUTED).moved(0, 1.9).within(1, left).aligned(Align.RIGHT),
        Line.between(0, 0, 1, 1, DIAGONAL));
  }
}
