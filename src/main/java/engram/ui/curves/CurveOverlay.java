package engram.ui.curves;

import engram.training.DataPart;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
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

  private final CurveView view;
  private final CurveKind kind;
  private final CurveReadOutBox box;
  private final Line hair = new Line();
  private final Map<Curve, Shape> dots = new EnumMap<>(Curve.class);
  private final Circle pale = new Circle(DOT);
  private final Rectangle range = new Rectangle();

  /** Not a number while the pointer is elsewhere, so near nothing. */
  private double pointerY = Double.NaN;

  CurveOverlay(CurveView view, CurveKind kind, CurveReadOutBox box) {
    this.view = view;
    this.kind = kind;
    this.box = box;
    hair.getStyleClass().add("curve-hair");
    kind.all().forEach(curve -> dots.put(curve, dot(curve.part())));
    pale.getStyleClass().add("curve-dot-pale");
    range.getStyleClass().add("curve-range");
    range.setVisible(false);
    box.setManaged(false);
    getChildren().setAll(range, hair);
    getChildren().addAll(dots.values());
    getChildren().addAll(pale, box);
    setMouseTransparent(true);
    show(Optional.empty());
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
    Bounds plot = view.chart().area();
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

  void show(Optional<CurvesReadOut> readOut) {
    Optional<CurvesReadOut> seen =
        readOut.filter(r -> r.epoch() >= view.picture().epochs().from() && isOnAxis(r.epoch()));
    for (Node node : getChildren()) if (node != range) node.setVisible(seen.isPresent());
    seen.ifPresent(this::point);
  }

  private boolean isOnAxis(int epoch) {
    return epoch <= view.picture().epochs().to() && view.chart().area().getWidth() > 0;
  }

  private void point(CurvesReadOut readOut) {
    Bounds plot = view.chart().area();
    double x = view.chart().xOf(readOut.epoch());
    hair.setStartX(x);
    hair.setEndX(x);
    hair.setStartY(plot.getMinY());
    hair.setEndY(plot.getMaxY());
    dots.forEach((curve, dot) -> place(dot, x, readOut.of(curve)));
    Optional<PaleCurve> near = paleNear(readOut.epoch());
    pale.setVisible(near.isPresent());
    near.ifPresent(curve -> place(pale, x, nearest(curve, readOut.epoch())));
    box.show(readOut, kind.in(view.picture()), markNear(x));
    box.showPale(near, near.map(curve -> view.readOut(curve, readOut.epoch())));
    box.autosize();
    boolean fitsRight = x + NEAR + box.getWidth() <= getWidth();
    double middle = (plot.getMinY() + plot.getMaxY()) / 2;
    box.relocate(
        fitsRight ? x + NEAR : Math.max(0, x - NEAR - box.getWidth()),
        heightOfDots() > middle ? plot.getMinY() : plot.getMaxY() - box.getHeight() - 1);
  }

  private void place(Shape dot, double x, double value) {
    dot.setVisible(Double.isFinite(value));
    dot.setTranslateX(x);
    dot.setTranslateY(view.chart().yOf(value));
  }

  /** On the average, in pixels from above. */
  private double heightOfDots() {
    return dots.values().stream()
        .filter(Node::isVisible)
        .mapToDouble(Node::getTranslateY)
        .average()
        .orElse(0);
  }

  private Optional<PaleCurve> paleNear(int epoch) {
    Comparator<PaleCurve> byDistance =
        Comparator.comparingDouble(curve -> distance(nearest(curve, epoch)));
    return view.picture().pale().stream()
        .filter(curve -> curve.isAt(epoch))
        .min(byDistance)
        .filter(curve -> distance(nearest(curve, epoch)) <= NEAR);
  }

  /** Of its values the one that is nearest to the pointer. */
  private double nearest(PaleCurve pale, int epoch) {
    CurvesReadOut values = view.readOut(pale, epoch);
    return kind.in(view.picture()).stream()
        .map(values::of)
        .min(Comparator.comparingDouble(this::distance))
        .orElseThrow();
  }

  private double distance(double value) {
    return Math.abs(view.chart().yOf(value) - pointerY);
  }

  private Optional<SettingMark> markNear(double x) {
    Comparator<SettingMark> byDistance =
        Comparator.comparingDouble(mark -> Math.abs(view.chart().xOf(mark.epoch()) - x));
    return view.picture().marks().stream()
        .min(byDistance)
        .filter(mark -> Math.abs(view.chart().xOf(mark.epoch()) - x) <= NEAR);
  }
}
