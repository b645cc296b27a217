package engram.ui.plot;

import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rows of a data set as marks on two axes.
 *
 * @param marks in the order in which they are drawn: the last lies on top
 * @param rows the ticks of the vertical axis
 * @param columns the ticks of the horizontal axis
 * @param vertical what the vertical axis counts
 * @param horizontal what the horizontal axis counts
 */
public record ScatterPlot(
    List<Mark> marks,
    List<PlotAxes.Tick> rows,
    List<PlotAxes.Tick> columns,
    String vertical,
    String horizontal) {

  private static final PlotMargins MARGINS = new PlotMargins(3.4, 1, 1.9, 2.7);

  /** Half the width of a mark in em; of many rows it is smaller. */
  private static final double SIZE = 0.34;

  private static final int MANY = 400;
  private static final double LEAST_SIZE = 0.18;

  /**
   * One row.
   *
   * @param row its number
   * @param x share of the horizontal axis, 0 … 1
   * @param y share of the vertical axis
   * @param label its class; −1 if it has a number instead
   * @param shade of its number: −1 for the least one, 1 for the greatest
   */
  public record Mark(int row, double x, double y, int label, double shade, MarkPart part) {
    /** The colour of a class, or from orange for the least number to blue for the greatest. */
    public Ink ink() {
      return Ink.of(label, shade);
    }

    /** Drawn at that place. */
    public PlotItem item(double x, double y, double size) {
      boolean number = label < 0;
      MarkShape shape = number ? MarkShape.CIRCLE : MarkShape.of(label);
      Optional<Ink> edge = Optional.of(number ? Ink.MUTED : Ink.ofCurve(label));
      return new PlotItem.Mark(x, y, shape, part, size, ink(), edge);
    }
  }

  public ScatterPlot {
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * What is drawn.
   *
   * @param pointed the row that is pointed at
   * @param selected the row that is shown in the network
   */
  public Plot plot(OptionalInt pointed, OptionalInt selected) {
    List<PlotItem> items = new ArrayList<>();
    items.add(PlotItem.Axes.ROWS_AND_COLUMNS);
    items.add(Text.at(0, 1, vertical, Ink.TEXT).moved(-3.1, -1.1).sized(0.92));
    items.add(Text.at(1, 0, horizontal, Ink.TEXT).moved(0, 2.1).sized(0.92).aligned(Align.RIGHT));
    double size = size(marks.size());
    for (Mark mark : marks) items.add(mark.item(mark.x(), mark.y(), size));
    pointed.ifPresent(row -> items.addAll(rings(row, Ink.POINTED)));
    selected.ifPresent(row -> items.addAll(rings(row, Ink.ACCENT)));
    return new Plot(MARGINS, AxisTicks.of(rows), AxisTicks.of(columns), items);
  }

  private List<PlotItem.Ring> rings(int row, Ink ink) {
    double radius = 1.6 * size(marks.size()) + 0.25;
    return marks.stream()
        .filter(mark -> mark.row() == row)
        .map(mark -> new PlotItem.Ring(mark.x(), mark.y(), radius, LineStyle.of(ink, 0.17)))
        .toList();
  }

  /** Half the width of a mark in em, when there are so many. */
  public static double size(int marks) {
    return marks <= MANY ? SIZE : Math.max(LEAST_SIZE, SIZE * Math.sqrt((double) MANY / marks));
  }

  /** The row whose mark is the nearest one to that pixel, if it is not farther than so much. */
  public OptionalInt nearest(PlotAxes axes, double x, double y, double farthest) {
    OptionalInt mark =
        axes.nearest(marks.size(), i -> marks.get(i).x(), i -> marks.get(i).y(), x, y, farthest);
    return mark.isPresent() ? OptionalInt.of(marks.get(mark.getAsInt()).row()) : mark;
  }
}
