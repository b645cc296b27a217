package engram.ui.data.draw;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The hand that draws and erases in the plane; places are shares of the plane's sides. */
public final class DrawHand {
  private final Consumer<PlaneDrawing> changed;

  /** What is in the hand. */
  final ObjectProperty<DrawBrush> brush =
      new SimpleObjectProperty<>(new DrawBrush(0, false, 0.04, false));

  final ObjectProperty<DrawPlane> plane = new SimpleObjectProperty<>(DrawPlane.USUAL);
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
    now.filter(d -> !same || !plane.get().holds(d)).ifPresent(d -> plane.set(DrawPlane.of(d)));
    int classes = now.map(d -> d.classes().size()).orElse(1);
    brush.set(brush.get().withLabel(Math.min(brush.get().label(), classes - 1)));
    points.set(now.map(PlaneDrawing::points).orElse(List.of()));
  }

  /** Takes the brush of a class. */
  public void chooseClass(int label) {
    brush.set(new DrawBrush(label, false, brush.get().radius(), brush.get().single()));
  }

  void chooseEraser() {
    brush.set(brush.get().eraser());
  }

  void chooseRadius(double radius) {
    brush.set(brush.get().withRadius(radius));
  }

  public void chooseSingle(boolean single) {
    brush.set(brush.get().withSingle(single));
  }

  /**
   * Puts the brush down.
   *
   * @param x from the left
   * @param y from below
   */
  public void press(double x, double y) {
    begin(x, y, brush.get());
  }

  private void begin(double x, double y, DrawBrush with) {
    DrawSpot start = new DrawSpot(x, y);
    gesture = drawing.map(d -> new DrawGesture(d, plane.get(), with, start));
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
            .map(plane.get()::spot)
            .mapToDouble(spot -> Math.hypot(spot.x() - x, spot.y() - y))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    if (nearest > near) return;
    begin(x, y, brush.get().eraser().withRadius(nearest));
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
