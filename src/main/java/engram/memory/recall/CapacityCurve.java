package engram.memory.recall;

import java.util.List;
import java.util.OptionalDouble;

/** The share of patterns that come back against patterns per neuron. */
public record CapacityCurve(CapacityPlan plan, List<CapacityPoint> points) {
  /**
   * Where Hebb's rule breaks in the limit of many neurons (Amit, Gutfreund and Sompolinsky 1985).
   * With fewer the break is less sharp and lies above it.
   */
  public static final double HEBB_LIMIT = 0.138;

  private static final double HALF = 0.5;

  public CapacityCurve {
    points = List.copyOf(points);
  }

  /**
   * The load at which the mean falls through ½, on a straight line between two points; empty if it
   * does not.
   */
  public OptionalDouble breakingLoad() {
    for (int k = 1; k < points.size(); k++) {
      CapacityPoint a = points.get(k - 1);
      CapacityPoint b = points.get(k);
      if (a.mean() >= HALF && b.mean() < HALF) {
        double part = (a.mean() - HALF) / (a.mean() - b.mean());
        return OptionalDouble.of(a.load() + part * (b.load() - a.load()));
      }
    }
    return OptionalDouble.empty();
  }
}
