package engram.ui.data.draw;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The brush in the hand. */
public final class DrawBrushes {
  private final ReadOnlyObjectWrapper<DrawBrush> brush =
      new ReadOnlyObjectWrapper<>(new DrawBrush(0, false, 0.04, false));

  ReadOnlyObjectProperty<DrawBrush> brushProperty() {
    return brush.getReadOnlyProperty();
  }

  DrawBrush get() {
    return brush.get();
  }

  /** Takes the brush of a class. */
  public void chooseClass(int label) {
    brush.set(new DrawBrush(label, false, get().radius(), get().single()));
  }

  void chooseEraser() {
    brush.set(get().eraser());
  }

  void chooseRadius(double radius) {
    brush.set(get().withRadius(radius));
  }

  public void chooseSingle(boolean single) {
    brush.set(new DrawBrush(get().label(), get().erases(), get().radius(), single));
  }

  /** Takes the last class's brush if that of this one is gone. */
  void keepBelow(int classes) {
    int label = Math.min(get().label(), classes - 1);
    brush.set(new DrawBrush(label, get().erases(), get().radius(), get().single()));
  }
}
