package engram.ui.plot;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels apart that would lie on each other. */
public final class LabelSpread {
  private LabelSpread() {}

  /**
   * Places at least a gap apart, in the same order, and not beyond the end as long as they fit.
   *
   * @param wanted where each should be; equal ones keep their order
   */
  public static double[] spread(double[] wanted, double gap, double end) {
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
    double[] placed = wanted.clone();
    double least = Double.NEGATIVE_INFINITY;
    for (int label : order) {
      placed[label] = Math.max(placed[label], least);
      least = placed[label] + gap;
    }
    double greatest = end;
    for (int k = order.length - 1; k >= 0; k--) {
      placed[order[k]] = Math.min(placed[order[k]], greatest);
      greatest = placed[order[k]] - gap;
    }
    return placed;
  }
}
