package engram.training;

import java.util.TreeMap;

/**
 * Checkpoints at every K-th epoch. When they outgrow their budget, K doubles and every second one
 * goes, so that any epoch stays within K − 1 epochs of replay; of a network too large for the
 * budget only the start is left.
 */
public final class Checkpoints {
  private static final int MOST = 1024;

  private final TreeMap<Integer, Checkpoint> byEpoch = new TreeMap<>();
  private long budgetBytes;
  private int every = 1;
  private long bytes;

  /** What {@link #history} gave last, as long as it is still so. */
  private ParameterHistory history;

  public Checkpoints(long budgetBytes) {
    this.budgetBytes = budgetBytes;
  }

  /** Whether a checkpoint is wanted at the end of that epoch and none is there yet. */
  public boolean wanted(int epoch) {
    return epoch % every == 0 && !byEpoch.containsKey(epoch);
  }

  public void add(Checkpoint checkpoint) {
    byEpoch.put(checkpoint.epoch(), checkpoint);
    bytes += checkpoint.bytes();
    history = null;
    thin();
  }

  /** From now on keeps at most that much, but always the start. */
  void thinTo(long newBudgetBytes) {
    budgetBytes = newBudgetBytes;
    thin();
  }

  private void thin() {
    while (byEpoch.size() > 1 && (byEpoch.size() > MOST || bytes > budgetBytes)) {
      every *= 2;
      byEpoch.keySet().removeIf(epoch -> epoch % every != 0);
      bytes = byEpoch.values().stream().mapToLong(Checkpoint::bytes).sum();
      history = null;
    }
  }

  /** The last one at or before that epoch. */
  public Checkpoint before(int epoch) {
    return byEpoch.floorEntry(epoch).getValue();
  }

  /** The same up to that epoch, to go on differently. */
  public Checkpoints fork(int epoch) {
    Checkpoints fork = new Checkpoints(budgetBytes);
    fork.every = every;
    fork.byEpoch.putAll(byEpoch.headMap(epoch, true));
    fork.bytes = fork.byEpoch.values().stream().mapToLong(Checkpoint::bytes).sum();
    return fork;
  }

  /** The parameters of all of them; made anew only when they have changed. */
  ParameterHistory history() {
    if (history == null) history = new ParameterHistory(byEpoch.values());
    return history;
  }

  int size() {
    return byEpoch.size();
  }

  long bytes() {
    return bytes;
  }
}
