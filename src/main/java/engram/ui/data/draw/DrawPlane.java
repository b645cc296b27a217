package engram.ui.data.draw;

import engram.nn.Elementary;
import engram.ui.plot.NiceScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** From where to where the plane goes that is drawn in. */
record DrawPlane(NiceScale across, NiceScale upwards) {
  /** Half the side of the plane that points drawn by a rule lie in, for the most part. */
  private static final double REACH = 6;

  /** Points are put at round numbers that lie so close, as parts of a side. */
  private static final double PLACES = 1000;

  private static final Pattern COORDINATE = Pattern.compile("x[12₁₂]");

  /** −6 … 6 both ways. */
  static final DrawPlane USUAL =
      new DrawPlane(new NiceScale(-REACH, REACH, false), new NiceScale(-REACH, REACH, false));

  /**
   * With room for all points: at least −6 … 6 where features are those of a plane, else around the
   * points.
   */
  static DrawPlane of(PlaneDrawing drawing) {
    return new DrawPlane(
        scale(drawing, drawing.across(), DrawnPoint::x),
        scale(drawing, drawing.upwards(), DrawnPoint::y));
  }

  private static NiceScale scale(
      PlaneDrawing drawing, String name, ToDoubleFunction<DrawnPoint> value) {
    List<DrawnPoint> points = drawing.points();
    if (points.isEmpty()) return USUAL.across;
    double least = points.stream().mapToDouble(value).min().orElseThrow();
    double most = points.stream().mapToDouble(value).max().orElseThrow();
    if (!COORDINATE.matcher(name).matches()) return NiceScale.around(least, most);
    if (least >= -REACH && most <= REACH) return USUAL.across;
    return NiceScale.around(Math.min(least, -REACH), Math.max(most, REACH));
  }

  /** Whether all points of the drawing lie in it. */
  boolean holds(PlaneDrawing drawing) {
    return drawing.points().stream().map(this::spot).allMatch(DrawSpot::isInside);
  }

  DrawSpot spot(DrawnPoint point) {
    return new DrawSpot(across.share(point.x()), upwards.share(point.y()));
  }

  DrawnPoint point(DrawSpot spot, int label) {
    return new DrawnPoint(value(across, spot.x()), value(upwards, spot.y()), label);
  }

  private static double value(NiceScale scale, double share) {
    double span = scale.high() - scale.low();
    int decimals = Math.max(0, (int) Math.ceil(-Elementary.log10(span / PLACES) - 1e-9));
    return BigDecimal.valueOf(scale.low() + share * span)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .doubleValue();
  }
}
