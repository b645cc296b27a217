package engram.memory.recall;

import engram.data.Identified;
import java.util.List;
import java.util.function.Function;

/** How patterns become weights. Each leaves the diagonal 0, which moves no stored pattern. */
public enum StorageRule implements Identified {
  /**
   * w_ij = (1/N) Σ_μ x_i x_j over the patterns: neurons that are on or off together are joined
   * (Hebb 1949, Hopfield 1982). Holds about 0.138 N random patterns, with a few wrong cells each
   * (Amit, Gutfreund and Sompolinsky 1985).
   */
  HEBB(HebbStorage::weights),

  /**
   * One pattern after the other: w_ij ← w_ij + (1/N) (x_i x_j − x_i h_ji − h_ij x_j) with h_ij =
   * Σ_{k ≠ i, j} w_ik x_k, what neuron i hears already without j (Storkey 1997). Holds more than
   * Hebb's rule, and still needs to know no more than the two neurons at the ends of a weight.
   */
  STORKEY(StorkeyStorage::weights),

  /**
   * W = X (XᵀX)⁻¹ Xᵀ with the patterns as columns of X: the projection on what they span
   * (Personnaz, Guyon and Dreyfus 1985; Kanter and Sompolinsky 1987). Each pattern is a fixed point
   * whatever the overlaps, up to N of them; with the diagonal set to 0, h_i = (1 − w_ii) x_i. A
   * pattern that depends on the others adds nothing, for it is in their span.
   */
  PSEUDO_INVERSE(ProjectionStorage::weights);

  private final Function<List<Pattern>, HopfieldNetwork> rule;

  StorageRule(Function<List<Pattern>, HopfieldNetwork> rule) {
    this.rule = rule;
  }

  /**
   * A network that has stored them.
   *
   * @throws IllegalArgumentException if there is none, or their sizes differ
   */
  public HopfieldNetwork store(List<Pattern> patterns) {
    requireAlike(patterns);
    return rule.apply(patterns);
  }

  /**
   * @throws IllegalArgumentException if there is none, or their sizes differ
   */
  static void requireAlike(List<Pattern> patterns) {
    if (patterns.isEmpty()) throw new IllegalArgumentException("no pattern to store");
    int size = patterns.get(0).size();
    for (Pattern pattern : patterns) {
      if (pattern.size() != size) {
        throw new IllegalArgumentException(
            "a pattern of " + pattern.size() + " cells beside one of " + size);
      }
    }
  }
}
