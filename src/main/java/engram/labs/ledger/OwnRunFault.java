package engram.labs.ledger;

import engram.data.Identified;

/** Why the weights of a run of Train have no ledger. */
public enum OwnRunFault implements Identified {
  /** Something was changed on the way. */
  CHANGED,
  /** L1 or L2 moves the weights as well, and no sample asks for that. */
  PENALTY,
  /** What a sample asks for depends on the neurons that were dropped. */
  DROPOUT,
  /** It would not fit into memory, or take too long. */
  LONG
}
