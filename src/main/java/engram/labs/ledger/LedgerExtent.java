package engram.labs.ledger;

/**
 * How long a training goes on that is booked, in epochs and in updates.
 *
 * @param oldEpochs of the first task, or of all where there is one
 * @param newEpochs of the second task; 0 where there is none
 * @param updatesOfOld updates of the first task
 * @param updatesOfNew of the second
 */
public record LedgerExtent(int oldEpochs, int newEpochs, int updatesOfOld, int updatesOfNew) {

  /** Of both tasks. */
  public int epochs() {
    return oldEpochs + newEpochs;
  }

  /** Of both tasks. */
  public int updates() {
    return updatesOfOld + updatesOfNew;
  }

  /** Whether another task follows the first. */
  public boolean hasSecond() {
    return newEpochs > 0;
  }

  /** Updates made by the end of an epoch of both tasks together. */
  public int updateOf(int epoch) {
    return epoch <= oldEpochs
        ? epoch * (updatesOfOld / oldEpochs)
        : updatesOfOld + (epoch - oldEpochs) * (updatesOfNew / newEpochs);
  }
}
