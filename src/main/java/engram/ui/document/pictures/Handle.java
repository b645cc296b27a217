package engram.ui.document.pictures;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A number of a picture that is dragged, or moved by the arrow keys. */
public final class Handle {
  private final String id;
  private final double low;
  private double high;
  private final double step;
  private final double usual;
  private final ReadOnlyDoubleWrapper value;

  /**
   * @param id ends the key of its name
   * @param step what one press of a key moves it by
   * @param usual where it begins
   */
  Handle(String id, double low, double high, double step, double usual) {
    this.id = id;
    this.low = low;
    this.high = high;
    this.step = step;
    this.usual = usual;
    value = new ReadOnlyDoubleWrapper(usual);
  }

  public String id() {
    return id;
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  public ReadOnlyDoubleProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  public double get() {
    return value.get();
  }

  /** Where it stands between its ends, 0 … 1. */
  public double share() {
    return (get() - low) / (high - low);
  }

  /** To the nearest step, within its ends; what is no number changes nothing. */
  public void set(double wanted) {
    if (Double.isNaN(wanted)) return;
    double steps = Math.rint((Math.max(low, Math.min(high, wanted)) - low) / step);
    value.set(Math.min(high, low + steps * step));
  }

  /** To any value within its ends, between two steps, too. */
  public void setFinely(double wanted) {
    value.set(Math.max(low, Math.min(high, wanted)));
  }

  /** Where it ends from now on; what stands beyond that comes back to it. */
  void end(double newHigh) {
    high = newHigh;
    value.set(Math.min(high, value.get()));
  }

  public void nudge(int steps) {
    set(get() + steps * step);
  }

  public void reset() {
    value.set(usual);
  }
}
