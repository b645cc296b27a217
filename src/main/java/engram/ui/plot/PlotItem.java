package engram.ui.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What can be drawn on axes. Places are shares of the axes, 0 … 1 from the left and from the
 * bottom; sizes are in units of the font's size.
 */
public sealed interface PlotItem {
  /** The numbers of both axes. */
  enum Axes implements PlotItem {
    /** With a hair line for each row. */
    ROWS,
    ROWS_AND_COLUMNS,
    /** With small lines outside, around a map, and a frame. */
    OUTSIDE
  }

  PlotItem AXES = Axes.ROWS;

  /**
   * Points joined by a line, which is parted where one is not a number.
   *
   * @param clipped whether what lies beyond the axes is cut off
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Line(double[] xs, double[] ys, LineStyle style, boolean clipped) implements PlotItem {
    public static Line of(double[] xs, double[] ys, LineStyle style) {
      return new Line(xs, ys, style, false);
    }

    /** So many points. */
    public static Line of(
        int count, IntToDoubleFunction x, IntToDoubleFunction y, LineStyle style) {
      double[] xs = IntStream.range(0, count).mapToDouble(x).toArray();
      return of(xs, IntStream.range(0, count).mapToDouble(y).toArray(), style);
    }

    public static Line between(double x0, double y0, double x1, double y1, LineStyle style) {
      return of(new double[] {x0, x1}, new double[] {y0, y1}, style);
    }

    /** The points from one to another, both included; none if they are the wrong way round. */
    public Line part(int from, int to) {
      int end = Math.max(0, Math.min(to + 1, xs.length));
      int start = Math.max(0, Math.min(from, end));
      return new Line(
          Arrays.copyOfRange(xs, start, end), Arrays.copyOfRange(ys, start, end), style, clipped);
    }

    public Line in(LineStyle newStyle) {
      return new Line(xs, ys, newStyle, clipped);
    }

    public Line clip() {
      return new Line(xs, ys, style, true);
    }
  }

  /**
   * An upright line at a place of the horizontal axis.
   *
   * @param above how far it reaches beyond the axes
   */
  record Rule(double x, LineStyle style, double above) implements PlotItem {
    public static Rule at(double x, LineStyle style) {
      return new Rule(x, style, 0);
    }
  }

  /** A line from the left to the right end, on whole pixels as those of the axes. */
  record Level(double y, LineStyle style) implements PlotItem {}

  /** A small flag at the upper edge. */
  record Flag(double x, double size, Ink ink) implements PlotItem {}

  /** Between two curves. */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Band(double[] xs, double[] low, double[] high, Ink ink) implements PlotItem {}

  /** A filled rectangle. */
  record Box(double left, double bottom, double right, double top, Ink ink) implements PlotItem {}

  /** Bars of equal widths beside each other, each at least a pixel high unless it is 0. */
  record Bars(List<Bar> bars, double left, double right, double bottom, double filled)
      implements PlotItem {}

  /** A bar that stands on the others' floor. */
  record Bar(double height, Ink ink) {}

  record Dot(double x, double y, double radius, Ink ink) implements PlotItem {
    /** With a rim of the card's colour around it. */
    public static List<PlotItem> rimmed(double x, double y, double outer, double inner, Ink ink) {
      return List.of(new Dot(x, y, outer, Ink.CARD), new Dot(x, y, inner, ink));
    }
  }

  record Square(double x, double y, double half, Ink ink) implements PlotItem {}

  record Ring(double x, double y, double radius, LineStyle style) implements PlotItem {}

  /**
   * A row of the data.
   *
   * @param size half the width of a circle
   * @param edge around colours that may be as pale as the ground
   */
  record Mark(
      double x, double y, MarkShape shape, MarkPart part, double size, Ink ink, Optional<Ink> edge)
      implements PlotItem {}

  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A text at a place.
   *
   * @param dx to the right of the place
   * @param dy below the place
   * @param halo whether it stands out from what it is written on
   * @param roomShare the share of the horizontal axis that it is narrowed to
   * @param room in addition to that
   */
  record Text(
      String text,
      Ink ink,
      double x,
      double y,
      double dx,
      double dy,
      Align align,
      double size,
      boolean bold,
      boolean halo,
      double roomShare,
      double room)
      implements PlotItem {
    /** The size of an axis' numbers. */
    public static final double SMALL = 0.85;

    public static Text at(double x, double y, String text, Ink ink) {
      double any = Double.POSITIVE_INFINITY;
      return new Text(text, ink, x, y, 0, 0, Align.LEFT, SMALL, false, false, 0, any);
    }

    public Text moved(double right, double down) {
      return new Text(text, ink, x, y, right, down, align, size, bold, halo, roomShare, room);
    }

    public Text aligned(Align to) {
      return new Text(text, ink, x, y, dx, dy, to, size, bold, halo, roomShare, room);
    }

    public Text sized(double newSize) {
      return new Text(text, ink, x, y, dx, dy, align, newSize, bold, halo, roomShare, room);
    }

    public Text bold(boolean newBold) {
      return new Text(text, ink, x, y, dx, dy, align, size, newBold, halo, roomShare, room);
    }

    public Text haloed() {
      return new Text(text, ink, x, y, dx, dy, align, size, bold, true, roomShare, room);
    }

    public Text within(double newShare, double newRoom) {
      return new Text(text, ink, x, y, dx, dy, align, size, bold, halo, newShare, newRoom);
    }
  }

  /**
   * Texts that are moved apart where they would lie on each other.
   *
   * @param gap between two
   * @param lowest how far the lowest stays above the axis
   */
  record Labels(List<Text> texts, double gap, double lowest) implements PlotItem {}

  /** What lines stand for. */
  record Key(List<Entry> entries, Place place) implements PlotItem {
    /** Where a key stands. */
    public enum Place {
      /** In one row. */
      ABOVE,
      BELOW_AT_LEFT,
      BESIDE
    }

    /**
     * @param dots in the middle of its line
     */
    public record Entry(String name, Optional<LineStyle> line, List<Dot> dots) {
      public static Entry of(String name, LineStyle line) {
        return new Entry(name, Optional.of(line), List.of());
      }
    }
  }
}
