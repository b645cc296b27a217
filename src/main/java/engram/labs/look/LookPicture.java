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
  LAYERS,
  /** What excites a neuron most. */
  NEURON,
  /** A decision tree that says nearly the same. */
  TREE;

  /** Whether it is of the layers and neurons. */
  public boolean isInside() {
    return this == LAYERS || this == NEURON || this == TREE;
  }
}
