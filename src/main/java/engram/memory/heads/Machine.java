package engram.memory.heads;

import engram.data.Identified;

/** What holds patterns and is asked with a cue. */
public enum Machine implements Identified {
  /** Finds what is kept under exactly that key. */
  TABLE,
  /** Hebb's rule, one neuron after the other until none changes. */
  HOPFIELD,
  /** Attention to all patterns at once. */
  HEAD
}
