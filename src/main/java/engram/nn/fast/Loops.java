package engram.nn.fast;

import engram.nn.NetworkSpec;

/**
 * The inner loops that all layouts are made of. There are plain ones and ones of vector
 * instructions, with the same sums in the same order, so that both give the same bits.
 */
interface Loops {
  /** Numbers that one instruction takes. */
  int lanes();

  /** From this many neurons on a layer of a large network is taken by rows of neurons. */
  int wide();

  /** The places that arrays of n numbers have, and that loops over them go through. */
  default int padded(int n) {
    return (n + lanes() - 1) / lanes() * lanes();
  }

  /** Samples in a block of a {@link BlockLayer}. */
  int blockLength();

  ActivationArrays activations();

  /**
   * @param longest numbers of the longest row
   */
  RowProducts rowProducts(int longest);

  BlockLayer blockLayer(NetworkSpec spec, int layer);
}
