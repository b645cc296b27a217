package engram.labs.look;

import engram.data.Identified;

/** What of the lab is looked at. */
public enum LookPicture implements Identified {
  /** What each feature adds to the answer. */
  PARTS,
  /** The smallest changes that flip it. */
  FLIPS,
  /** What matters over all samples. */
  OVERALL,
  /** Where each layer puts the samples. */
  LAYERS;

  /** Whether it is of all samples instead of one. */
  public boolean isOverall() {
    return this == OVERALL || this == LAYERS;
  }
}
