package engram.training;

import engram.data.Identified;

/** How far one step goes. */
public enum StepSize implements Identified {
  EPOCH,
  BATCH,
  /** One row's forward and backward pass; behind the last row of a batch the update. */
  SAMPLE,
  /** One {@link Phase} of all rows of a batch. */
  PHASE
}
