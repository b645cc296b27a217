package engram.viewmodel;

import engram.ui.plot.NiceScale;

/** The least and the greatest loss of a picture. */
final class LossRange {
  /** How far pale curves may stretch the axis beyond the present one; what is farther is cut. */
  private static final double STRETCH = 2;

  private static final double STRETCH_LOGARITHMIC = 100;

  private double greatest;
  private double leastPositive = Double.POSITIVE_INFINITY;

  void add(double value) {
    if (Double.isFinite(value) && value > greatest) greatest = value;
    if (value > 0 && value < leastPositive) leastPositive = value;
  }

  void add(CurvePoints points) {
    for (int i = 0; i < points.size(); i++) add(points.value(i));
  }

  /** Stretches it towards those of pale curves. */
  void stretchTo(LossRange pale) {
    greatest = Math.max(greatest, Math.min(pale.greatest, STRETCH * greatest));
    leastPositive =
        Math.min(leastPositive, Math.max(pale.leastPositive, leastPositive / STRETCH_LOGARITHMIC));
  }

  NiceScale scale(boolean logarithmic) {
    return logarithmic
        ? NiceScale.logarithmic(leastPositive, greatest)
        : NiceScale.linear(greatest);
  }
}
