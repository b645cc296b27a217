package engram.ui.network;

import engram.nn.Parameters;
import engram.ui.graph.DrawnWeights;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The connections of a picture whose weights changed most, of each layer the strongest few.
 *
 * @param weights in no order
 */
record ChangedWeights(List<Changed> weights) {
  /** Of each layer. */
  static final int MOST = 12;

  /** What changed less than this part of the largest change of its layer does not glow. */
  private static final double LEAST = 0.25;

  /**
   * One of them.
   *
   * @param from place in its column
   * @param to place in its column
   * @param share of the largest change in its layer, above 0, at most 1
   * @param grew whether the weight grew, and not fell
   */
  record Changed(int layer, int from, int to, double share, boolean grew) {}

  /** Those between two moments of one network. */
  static ChangedWeights of(NetworkLayout layout, Parameters before, Parameters after) {
    List<Changed> weights = new ArrayList<>();
    for (int layer = 0; layer < layout.layerCount(); layer++) {
      LayerColumn from = layout.column(layer - 1);
      LayerColumn to = layout.column(layer);
      int count = from.shown() * to.shown();
      double[] changes = new double[count];
      double[] sizes = new double[count];
      double largest = 0;
      for (int k = 0; k < count; k++) {
        int source = from.unit(k / to.shown());
        int target = to.unit(k % to.shown());
        changes[k] = after.weight(layer, source, target) - before.weight(layer, source, target);
        sizes[k] = Math.abs(changes[k]);
        largest = Math.max(largest, sizes[k]);
      }
      if (!(largest > 0) || largest == Double.POSITIVE_INFINITY) continue;
      double least = DrawnWeights.largest(sizes, count, Math.min(MOST, count));
      least = Math.max(least, LEAST * largest);
      for (int k = 0; k < count; k++) {
        double size = Math.abs(changes[k]);
        if (size < least) continue;
        weights.add(
            new Changed(layer, k / to.shown(), k % to.shown(), size / largest, changes[k] > 0));
      }
    }
    return new ChangedWeights(List.copyOf(weights));
  }
}
