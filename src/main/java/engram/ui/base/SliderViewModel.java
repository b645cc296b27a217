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

  // Commands

  /** Moves the thumb; the number follows. */
  public void moveTo(double newPosition) {
    moving = true;
    position.set(newPosition);
    number.set(scale.valueAt(newPosition));
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
