package engram.ui.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A number that is set by a slider and, exactly, by the field beside it. */
public final class SliderViewModel {
  private final NumberViewModel number;
  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
  private final BooleanProperty dragging = new SimpleBooleanProperty();
  private SliderScale scale;
  private boolean moving;

  public SliderViewModel(NumberViewModel number, SliderScale scale) {
    this.number = number;
    this.scale = scale;
    number.valueProperty().subscribe(value -> place());
  }

  // Properties

  public NumberViewModel number() {
    return number;
  }

  /** Where the thumb stands, from 0 to 1. */
  public ReadOnlyDoubleProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  public double getPosition() {
    return position.get();
  }

  /** While the thumb is held nothing else moves it. */
  public BooleanProperty draggingProperty() {
    return dragging;
  }

  /** From one value to the next, 0 … 1; 0 if the thumb stands between them too. */
  public double notch() {
    return scale.notch();
  }

  // Commands

  /** Moves the thumb; the number follows. */
  public void moveTo(double newPosition) {
    double value = scale.valueAt(newPosition);
    moving = true;
    position.set(scale.notch() > 0 ? scale.positionOf(value) : newPosition);
    number.set(value);
    moving = false;
  }

  public void follow(double value, boolean inAnyCase) {
    if (dragging.get()) number.hold(value);
    else number.follow(value, inAnyCase);
  }

  public void setScale(NumberRange range, SliderScale newScale) {
    number.setRange(range);
    scale = newScale;
    place();
  }

  /** A hand's own move stays where it is, between two values as well. */
  private void place() {
    if (!moving) position.set(scale.positionOf(number.getValue()));
  }
}
