package engram.ui.curves;

import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotItem;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

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

  double epoch(int index) {
    return epochs[index];
  }

  public double value(int index) {
    return values[index];
  }

  public void clear() {
    size = 0;
  }

  /** The line through them, in shares of the axes. */
  public PlotItem.Line line(DoubleUnaryOperator x, DoubleUnaryOperator y, LineStyle style) {
    return PlotItem.Line.of(
        size, i -> x.applyAsDouble(epochs[i]), i -> y.applyAsDouble(values[i]), style);
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
