package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Surgery;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A growing lesion: what is gone at a share is gone at each larger one. */
final class LesionSequence {
  private final Parameters whole;
  private final List<Part> order;

  /**
   * @param random draws the order, if it is random
   */
  LesionSequence(LesionPlan plan, NumpyRandom random) {
    whole = plan.parameters();
    order = plan.order().sort(plan.kind(), whole, random);
  }

  /** How many weights or neurons are gone at a share. */
  int removed(double share) {
    return LesionPlan.count(share, order.size());
  }

  /** What is gone at a share, as the lesions of a run. */
  Surgery surgery(double share) {
    return new Surgery(Set.copyOf(order.subList(0, removed(share))), Set.of(), Map.of());
  }

  /** The network that is left. */
  Parameters left(double share) {
    BitSet cut = surgery(share).cut(whole.spec());
    double[] values = whole.toArray();
    cut.stream().forEach(place -> values[place] = 0);
    return Parameters.of(whole.spec(), values);
  }
}
