package engram.labs.race;

import engram.nn.NetworkSpec;
import engram.nn.Samples;

/** Rows that are read block by block, so that they need not all be in memory. */
interface RaceRows {
  /** In all. */
  int rows();

  /** Of every block but the last. */
  int blockRows();

  /** Block k, from 0; the same each time. */
  Samples block(int k);

  /** What losses and gradients are measured on. */
  Samples measured();

  NetworkSpec network();

  /** Whether an epoch reads them in an order of its own; those drawn at random need none. */
  boolean isShuffled();

  default int blocks() {
    return (rows() + blockRows() - 1) / blockRows();
  }
}
