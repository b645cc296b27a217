package engram.view.chart;

import engram.viewmodel.CurvesReadOut;
import engram.viewmodel.SettingMark;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** What follows the pointer, above the painted chart: crosshair, read-out, the range to zoom to. */
final class CurveOverlay extends Pane {
  private static final double NEAR = 6;
  private static final double DOT = 4;

  private final CurveView view;
  private final CurveKind kind;
  private final CurveReadOutBox box;
  private final Line hair = new Line();
  private final Circle train = new Circle(DOT);
  private final Circle test = new Circle(DOT);
  private final Rectangle range = new Rectangle();

  CurveOverlay(CurveView view, CurveKind kind, CurveReadOutBox box) {
    this.view = view;
    this.kind = kind;
    this.box = box;
    hair.getStyleClass().add("curve-hair");
    train.getStyleClass().add("curve-dot-train");
    test.getStyleClass().add("curve-dot-test");
    range.getStyleClass().add("curve-range");
    range.setVisible(false);
    box.setManaged(false);
    getChildren().setAll(range, hair, train, test, box);
    setMouseTransparent(true);
    show(Optional.empty());
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

  void show(Optional<CurvesReadOut> readOut) {
    Optional<CurvesReadOut> seen =
        readOut.filter(r -> r.epoch() >= view.picture().epochs().from() && isOnAxis(r.epoch()));
    for (Node node : new Node[] {hair, train, test, box}) node.setVisible(seen.isPresent());
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
    place(train, x, readOut.of(kind.train()));
    place(test, x, readOut.of(kind.test()));
    box.show(readOut, kind.train(), kind.test(), markNear(x));
    box.autosize();
    boolean fitsRight = x + NEAR + box.getWidth() <= getWidth();
    boolean dotsAreLow = train.getCenterY() + test.getCenterY() > plot.getMinY() + plot.getMaxY();
    box.relocate(
        fitsRight ? x + NEAR : Math.max(0, x - NEAR - box.getWidth()),
        dotsAreLow ? plot.getMinY() : plot.getMaxY() - box.getHeight() - 1);
  }

  private void place(Circle dot, double x, double value) {
    dot.setVisible(Double.isFinite(value));
    dot.setCenterX(x);
    dot.setCenterY(view.chart().yOf(value));
  }

  private Optional<SettingMark> markNear(double x) {
    Comparator<SettingMark> byDistance =
        Comparator.comparingDouble(mark -> Math.abs(view.chart().xOf(mark.epoch()) - x));
    return view.picture().marks().stream()
        .min(byDistance)
        .filter(mark -> Math.abs(view.chart().xOf(mark.epoch()) - x) <= NEAR);
  }
}
