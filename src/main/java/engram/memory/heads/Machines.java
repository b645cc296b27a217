package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.recall.HopfieldNetwork;
import engram.memory.recall.Pattern;
import engram.memory.recall.StorageRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Three machines that hold the same patterns, and can be asked with a spoiled one. */
public final class Machines {
  private final List<Pattern> stored;
  private final double beta;
  private final Map<Pattern, Pattern> table = new HashMap<>();
  private final HopfieldNetwork hopfield;
  private final double[][] rows;

  /**
   * @param stored at least one, all of one shape
   * @param beta β of the head, above 0
   */
  public Machines(List<Pattern> stored, double beta) {
    this.stored = List.copyOf(stored);
    this.beta = beta;
    stored.forEach(each -> table.put(each, each));
    hopfield = StorageRule.HEBB.store(stored);
    rows = stored.stream().map(Pattern::toArray).toArray(double[][]::new);
  }

  /**
   * @param asked a stored pattern
   * @param random gives the order of each sweep of the Hopfield network, a {@code permutation(N)}
   */
  public Answers ask(Pattern asked, Pattern cue, NumpyRandom random) {
    Pattern nearest = stored.get(0);
    for (Pattern each : stored) if (each.dot(cue) > nearest.dot(cue)) nearest = each;
    return new Answers(
        asked,
        cue,
        Optional.ofNullable(table.get(cue)),
        nearest,
        hopfield.settle(cue, random),
        Attention.of(cue.toArray(), rows, rows, beta));
  }
}
