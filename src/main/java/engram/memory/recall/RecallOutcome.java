package engram.memory.recall;

import java.util.ArrayList;
import java.util.List;

/** What a network came to in the end, told by its overlaps with the stored patterns. */
public sealed interface RecallOutcome {
  /** From this overlap on a state is the pattern: at most 1 cell of 40 differs. */
  double ENOUGH = 0.95;

  /** A majority of more patterns is like almost anything, and is no mixture. */
  int MOST_PARTS = 7;

  /** A stored pattern, or nearly. */
  record Recalled(int pattern, double overlap) implements RecallOutcome {}

  /**
   * The mirror image of a stored pattern, or nearly: E does not change if all signs do.
   *
   * @param overlap −1 or nearly
   */
  record Mirrored(int pattern, double overlap) implements RecallOutcome {}

  /**
   * A spurious state: the majority of an odd number of patterns or mirror images, sign(± x_a ± x_b
   * ± x_c …), which nobody stored (Amit, Gutfreund and Sompolinsky 1985).
   *
   * @param overlap with the majority
   */
  record Mixture(List<Part> parts, double overlap) implements RecallOutcome {
    public Mixture {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Between stored patterns: what the softmax network comes to where it can't tell some apart.
   *
   * @param shares of each stored pattern, together 1
   */
  record Blend(List<Double> shares, int pattern, double overlap) implements RecallOutcome {
    public Blend {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A spurious state that is like no stored pattern and no mixture of a few, as in a spin glass.
   *
   * @param pattern the one with the strongest overlap
   */
  record Other(int pattern, double overlap) implements RecallOutcome {}

  /**
   * Two states in turn for ever.
   *
   * @param changing how many neurons change each time
   */
  record Cycle(Pattern one, Pattern other, int changing, int pattern, double overlap)
      implements RecallOutcome {}

  /**
   * A pattern in a mixture.
   *
   * @param sign +1, or −1 for its mirror image
   * @param overlap of the state with the pattern
   */
  record Part(int pattern, int sign, double overlap) {}

  /** What a state that stays is. */
  static RecallOutcome of(List<Pattern> stored, Pattern state) {
    Overlaps overlaps = Overlaps.of(stored, state);
    int strongest = overlaps.strongest();
    double overlap = overlaps.of(strongest);
    if (overlap >= ENOUGH) return new Recalled(strongest, overlap);
    if (overlap <= -ENOUGH) return new Mirrored(strongest, overlap);
    List<Integer> order = overlaps.byStrength();
    for (int count = 3; count <= Math.min(MOST_PARTS, order.size()); count += 2) {
      List<Part> parts = parts(order.subList(0, count), overlaps);
      double like = (double) majority(stored, parts).dot(state) / state.size();
      if (like >= ENOUGH) return new Mixture(parts, like);
    }
    return new Other(strongest, overlap);
  }

  /** What two states are that follow each other. */
  static RecallOutcome cycle(List<Pattern> stored, Pattern one, Pattern other) {
    Overlaps overlaps = Overlaps.of(stored, other);
    int strongest = overlaps.strongest();
    return new Cycle(one, other, one.differences(other), strongest, overlaps.of(strongest));
  }

  private static List<Part> parts(List<Integer> patterns, Overlaps overlaps) {
    List<Part> parts = new ArrayList<>();
    for (int k : patterns) parts.add(new Part(k, overlaps.of(k) < 0 ? -1 : 1, overlaps.of(k)));
    return parts;
  }

  private static Pattern majority(List<Pattern> stored, List<Part> parts) {
    Pattern shape = stored.get(0);
    double[] sums = new double[shape.size()];
    for (Part part : parts) {
      Pattern x = stored.get(part.pattern());
      for (int i = 0; i < sums.length; i++) sums[i] += part.sign() * x.state(i);
    }
    return shape.ofSigns(sums);
  }
}
