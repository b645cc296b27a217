package engram.ui.curves;

import java.util.Arrays;

/**
 * Points of a curve in the order of their epochs, a buffer that is filled anew for each picture.
 */
public final class CurvePoints {
  private double[] epochs = new double[256];
  private double[] values = new double[256];
  private int size;

  public int size() {
    return size;
  }

  public double epoch(int index) {
    return epochs[index];
  }

  public double value(int index) {
    return values[index];
  }

  public void clear() {
    size = 0;
  }

  void add(double epoch, double value) {
    if (size == epochs.length) {
      epochs = Arrays.copyOf(epochs, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    epochs[size] = epoch;
    values[size] = value;
    size++;
  }
}
