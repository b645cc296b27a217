package engram.ui.data.draw;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The hand that draws and erases in the plane; places are shares of the plane's sides. */
public final class DrawHand {
  private final Consumer<PlaneDrawing> changed;
  public final DrawBrushes brushes = new DrawBrushes();
  private final ReadOnlyObjectWrapper<DrawPlane> plane =
      new ReadOnlyObjectWrapper<>(DrawPlane.USUAL);
  private final ReadOnlyObjectWrapper<List<DrawnPoint>> points =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<PlaneDrawing> drawing = Optional.empty();
  private Optional<DrawGesture> gesture = Optional.empty();

  /**
   * @param changed takes the drawing after each gesture that changes it
   */
  DrawHand(Consumer<PlaneDrawing> changed) {
    this.changed = changed;
  }

  // Properties

  ReadOnlyObjectProperty<DrawPlane> planeProperty() {
    return plane.getReadOnlyProperty();
  }

  DrawPlane getPlane() {
    return plane.get();
  }

  /** Those of the drawing, also while they are drawn or erased. */
  public ReadOnlyObjectProperty<List<DrawnPoint>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  public List<DrawnPoint> getPoints() {
    return points.get();
  }

  // Commands

  /** Takes another drawing, or another state of it; the plane grows if it must. */
  void take(Optional<PlaneDrawing> now) {
    boolean same = now.map(PlaneDrawing::name).equals(drawing.map(PlaneDrawing::name));
    drawing = now;
    gesture = Optional.empty();
    now.filter(d -> !same || !getPlane().holds(d)).ifPresent(d -> plane.set(DrawPlane.of(d)));
    brushes.keepBelow(now.map(d -> d.classes().size()).orElse(1));
    points.set(now.map(PlaneDrawing::points).orElse(List.of()));
  }

  /**
   * Puts the brush down.
   *
   * @param x from the left
   * @param y from below
   */
  public void press(double x, double y) {
    begin(x, y, brushes.get());
  }

  private void begin(double x, double y, DrawBrush with) {
    DrawSpot start = new DrawSpot(x, y);
    gesture = drawing.map(d -> new DrawGesture(d, getPlane(), with, start));
    show();
  }

  public void drag(double x, double y) {
    gesture.ifPresent(g -> g.to(new DrawSpot(x, y)));
    show();
  }

  private void show() {
    gesture.ifPresent(g -> points.set(g.points()));
  }

  /** Ends the gesture: what it drew or erased is one edit. */
  public void release() {
    Optional<PlaneDrawing> next = gesture.flatMap(DrawGesture::end);
    gesture = Optional.empty();
    next.ifPresent(changed);
  }

  /** Erases the point that is the nearest one, if it is not farther than that. */
  void eraseAt(double x, double y, double near) {
    double nearest =
        getPoints().stream()
            .map(getPlane()::spot)
            .mapToDouble(spot -> Math.hypot(spot.x() - x, spot.y() - y))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    if (nearest > near) return;
    begin(x, y, brushes.get().eraser().withRadius(nearest));
    release();
  }

  /** Erases all points. */
  void clear() {
    int count = getPoints().size();
    if (count == 0) return;
    BitSet all = new BitSet();
    all.set(0, count);
    changed.accept(drawing.orElseThrow().without(all));
  }
}
