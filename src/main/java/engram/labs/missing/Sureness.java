package engram.labs.missing;

import engram.data.Identified;

/** Which temperature the outputs are read with. */
public enum Sureness implements Identified {
  /** T = 1: as the network was trained. */
  RAW,
  /** The one with the least cross-entropy on samples that it has not learned from. */
  FITTED,
  /** One set by hand. */
  HAND
}
