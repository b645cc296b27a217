package engram.labs.ledger;

import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;

/** A training of which one weight is booked, batch by batch. */
interface BookedTraining {
  /**
   * A batch that was trained.
   *
   * @param samples of the task
   * @param rows those of them that were in it
   * @param firstAccount that of the first of all samples of the task
   * @param rule by which it changed the weights
   */
  @SuppressWarnings("ArrayRecordComponent") // read only
  record Batch(Samples samples, int[] rows, int firstAccount, UpdateRule rule) {}

  LedgerRows rows();

  LedgerExtent extent();

  /** How often all samples are seen, together. */
  int entries();

  Loss loss();

  /** The network now. */
  Parameters parameters();

  /** Trains the next batch. */
  Batch train();
}
