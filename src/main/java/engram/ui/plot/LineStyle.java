package engram.ui.plot;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How a line is drawn, in units of the font's size.
 *
 * @param dashes strokes and gaps in turns; a line without is solid
 */
public record LineStyle(Ink ink, double width, List<Double> dashes, Ends ends) {
  /** As thick as a hair line. */
  public static final double HAIR = 1.0 / 13;

  /** How a line and its dashes end. */
  public enum Ends {
    SQUARE,
    FLAT,
    ROUND
  }

  public LineStyle {
    dashes = List.copyOf(dashes);
  }

  public static LineStyle of(Ink ink, double width) {
    return new LineStyle(ink, width, List.of(), Ends.SQUARE);
  }

  public static LineStyle hair(Ink ink) {
    return of(ink, HAIR);
  }

  public LineStyle dashed(double... newDashes) {
    return new LineStyle(ink, width, DoubleStream.of(newDashes).boxed().toList(), ends);
  }

  public LineStyle ending(Ends newEnds) {
    return new LineStyle(ink, width, dashes, newEnds);
  }

  public LineStyle round() {
    return ending(Ends.ROUND);
  }

  public LineStyle in(Ink newInk) {
    return new LineStyle(newInk, width, dashes, ends);
  }

  public LineStyle wide(double newWidth) {
    return new LineStyle(ink, newWidth, dashes, ends);
  }
}
