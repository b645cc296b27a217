package engram.memory.forgetting;

import java.util.List;

/**
 * What is to be forgotten and how long it is learned.
 *
 * @param oldEpochs how long the first task is learned
 * @param epochs how long the second is
 * @param cures those that are compared, in the order of their kinds; never empty
 */
public record ForgettingSetup(
    ForgettingSet set, int oldEpochs, int epochs, long seed, List<ForgettingCure> cures) {

  public ForgettingSetup {
    cures = List.copyOf(cures);
    if (cures.isEmpty()) throw new IllegalArgumentException("there is nothing to compare");
  }

  /** Epochs of both tasks. */
  public int total() {
    return oldEpochs + epochs;
  }

  /** Whether what was measured for the other is true for this too. */
  public boolean isSameButForCures(ForgettingSetup other) {
    return set == other.set
        && oldEpochs == other.oldEpochs
        && epochs == other.epochs
        && seed == other.seed;
  }

  /** Reads the rows: not for the window's thread. */
  public ForgettingPlan plan() {
    return set.plan(seed).withOldEpochs(oldEpochs).withEpochs(epochs);
  }
}
