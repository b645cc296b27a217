package engram.labs.privacy;

import engram.data.Identified;

/** How a training set is poisoned. */
public enum PoisonKind implements Identified {
  /** The labels of some rows, chosen at random, are flipped. */
  FLIPPED,
  /** Those of the rows whose answers have the least lead. */
  BORDER,
  /** Some digits of one class get a mark in a corner and the label of another. */
  TRIGGER
}
