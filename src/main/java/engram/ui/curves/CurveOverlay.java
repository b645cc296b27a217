package engram.ui.curves;

import engram.training.DataPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** What follows the pointer, above the painted chart: crosshair, read-out, the range to zoom to. */
final class CurveOverlay extends Pane {
  private static final double NEAR = 6;
  private static final double DOT = 4;

  /** Of the read-out, as a share of the chart's width. */
  private static final double WIDEST = 0.62;

  /** Between two places at which the curves are looked at, in pixels. */
  private static final double STEP = 6;

  private final CurveChart chart;
  private final CurvesViewModel curves;
  private final CurveKind kind;
  private final CurveReadOutBox box;
  private final Line hair = new Line();
  private final Map<Curve, Shape> dots = new EnumMap<>(Curve.class);
  private final Circle pale = new Circle(DOT);
  private final Rectangle range = new Rectangle();

  /** Not a number while the pointer is elsewhere, so near nothing. */
  private double pointerY = Double.NaN;

  CurveOverlay(CurveChart chart, CurveKind kind, CurvesViewModel curves, CurveReadOutBox box) {
    this.chart = chart;
    this.curves = curves;
    this.kind = kind;
    this.box = box;
    hair.getStyleClass().add("curve-hair");
    kind.all().forEach(curve -> dots.put(curve, dot(curve.part())));
    pale.getStyleClass().add("curve-dot-pale");
    range.getStyleClass().add("curve-range");
    box.setManaged(false);
    getChildren().setAll(range, hair);
    getChildren().addAll(dots.values());
    getChildren().addAll(pale, box);
    setMouseTransparent(true);
    getChildren().forEach(node -> node.setVisible(false));
  }

  private static Shape dot(DataPart part) {
    double half = DOT - 0.5;
    Shape dot =
        part == DataPart.VALIDATION
            ? new Rectangle(-half, -half, 2 * half, 2 * half)
            : new Circle(DOT);
    dot.getStyleClass().add("curve-dot-" + part.id());
    return dot;
  }

  /** Marks the range between two horizontal places. */
  void markRange(double oneEnd, double otherEnd) {
    Bounds plot = chart.area();
    range.setX(Math.min(oneEnd, otherEnd));
    range.setWidth(Math.abs(oneEnd - otherEnd));
    range.setY(plot.getMinY());
    range.setHeight(plot.getHeight());
    range.setVisible(true);
  }

  void unmarkRange() {
    range.setVisible(false);
  }

  /** Where the pointer is; a pale curve near it is named. */
  void pointAt(double y) {
    pointerY = y;
  }

  /** The pointer is elsewhere. */
  void pointAway() {
    pointerY = Double.NaN;
  }

  /** Shows anew what is at the pointer. */
  void show() {
    Optional<CurvesReadOut> seen =
        curves
            .readOut
            .get()
            .filter(r -> r.epoch() >= curves.getPicture().epochs().from() && isOnAxis(r.epoch()));
    for (Node node : getChildren()) if (node != range) node.setVisible(seen.isPresent());
    seen.ifPresent(this::point);
  }

  private boolean isOnAxis(int epoch) {
    return epoch <= curves.getPicture().epochs().to() && chart.area().getWidth() > 0;
  }

  private void point(CurvesReadOut readOut) {
    Bounds plot = chart.area();
    double x = chart.xOf(readOut.epoch());
    hair.setStartX(x);
    hair.setEndX(x);
    hair.setStartY(plot.getMinY());
    hair.setEndY(plot.getMaxY());
    dots.forEach((curve, dot) -> place(dot, x, readOut.of(curve)));
    Optional<PaleCurve> near = paleNear(readOut.epoch());
    pale.setVisible(near.isPresent());
    near.ifPresent(curve -> place(pale, x, nearest(curve, readOut.epoch())));
    box.show(readOut, kind.in(curves.getPicture()), markNear(x));
    box.showPale(near, near.map(curve -> curves.readOut(curve, readOut.epoch())));
    box.wrapAt(WIDEST * getWidth());
    box.autosize();
    Point2D beside =
        CurveReadOutPlace.beside(
            curvePoints(), x, new Dimension2D(box.getWidth(), box.getHeight()), plot);
    box.relocate(beside.getX(), beside.getY());
  }

  /** Of all curves that are drawn, a point every few pixels. */
  private List<Point2D> curvePoints() {
    CurvesPicture picture = curves.getPicture();
    List<Point2D> points = new ArrayList<>();
    for (double x = chart.area().getMinX(); x <= chart.area().getMaxX(); x += STEP) {
      int epoch = (int) Math.round(chart.epochAt(x));
      Stream<CurvesReadOut> pale =
          picture.pale().stream()
              .filter(curve -> curve.isAt(epoch))
              .map(curve -> curves.readOut(curve, epoch));
      double at = x;
      Stream.concat(curves.readOutAt(epoch).stream(), pale)
          .flatMap(values -> kind.in(picture).stream().map(values::of))
          .filter(Double::isFinite)
          .forEach(value -> points.add(new Point2D(at, chart.yOf(value))));
    }
    return points;
  }

  private void place(Shape dot, double x, double value) {
    dot.setVisible(Double.isFinite(value));
    dot.setTranslateX(x);
    dot.setTranslateY(chart.yOf(value));
  }

  private Optional<PaleCurve> paleNear(int epoch) {
    Comparator<PaleCurve> byDistance =
        Comparator.comparingDouble(curve -> distance(nearest(curve, epoch)));
    return curves.getPicture().pale().stream()
        .filter(curve -> curve.isAt(epoch))
        .min(byDistance)
        .filter(curve -> distance(nearest(curve, epoch)) <= NEAR);
  }

  /** Of its values the one that is nearest to the pointer. */
  private double nearest(PaleCurve pale, int epoch) {
    CurvesReadOut values = curves.readOut(pale, epoch);
    return kind.in(curves.getPicture()).stream()
        .map(values::of)
        .min(Comparator.comparingDouble(this::distance))
        .orElseThrow();
  }

  private double distance(double value) {
    return Math.abs(chart.yOf(value) - pointerY);
  }

  private Optional<SettingMark> markNear(double x) {
    Comparator<SettingMark> byDistance =
        Comparator.comparingDouble(mark -> Math.abs(chart.xOf(mark.epoch()) - x));
    return curves.getPicture().marks().stream()
        .min(byDistance)
        .filter(mark -> Math.abs(chart.xOf(mark.epoch()) - x) <= NEAR);
  }
}
