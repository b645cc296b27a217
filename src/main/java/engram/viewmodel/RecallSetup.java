package engram.viewmodel;

import engram.memory.NamedPattern;
import engram.memory.Pattern;
import engram.memory.Spoiling;
import engram.memory.UpdateOrder;
import java.util.List;

/**
 * All that decides a recall.
 *
 * @param beta of softmax; the other rules do not look at it
 * @param order softmax updates all neurons together whatever it says
 * @param seed of the order in which neurons look
 * @param asked which of the stored patterns is spoiled
 */
public record RecallSetup(
    RecallRule rule,
    double beta,
    UpdateOrder order,
    long seed,
    List<NamedPattern> stored,
    int asked,
    Spoiling spoiling) {
  public RecallSetup {
    stored = List.copyOf(stored);
  }

  public List<Pattern> patterns() {
    return stored.stream().map(NamedPattern::pattern).toList();
  }

  /** What is looked for. */
  public Pattern original() {
    return stored.get(asked).pattern();
  }

  /** What the network is asked with. */
  public Pattern cue() {
    return spoiling.apply(original());
  }

  public String name(int pattern) {
    return stored.get(pattern).name();
  }

  /** Whether neurons look one after the other. */
  public boolean isOneByOne() {
    return rule != RecallRule.SOFTMAX && order == UpdateOrder.ASYNCHRONOUS;
  }
}
