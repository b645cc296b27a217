package engram.labs.ledger;

import engram.data.Identified;

/** Whom the amounts are booked to that a weight is made of. */
public enum SplitBy implements Identified {
  CLASS,
  TASK,
  /** Each training sample by itself. */
  ROW
}
