package engram.memory.lesion;

import engram.memory.Spread;

/**
 * What is left when a share is taken away. Where a network knows nothing any more it still names a
 * class, and is right by chance; a table says nothing.
 *
 * @param removed how many weights or neurons are gone
 * @param test share of test rows that the network answers rightly
 * @param train share of training rows that it answers rightly
 * @param touched share of training rows of which one of its outputs has moved by more than 0.01:
 *     each lost part is missed by almost every row, and by none wholly
 * @param table share of training rows that a {@link LookupTable} answers which has lost the same
 *     share of its entries; the others are holes, and those that are answered are untouched
 */
public record LesionPoint(
    double share, int removed, Spread test, Spread train, Spread touched, Spread table) {

  /** The mean share of training rows that the table does not know any more. */
  double holes() {
    return 1 - table.mean();
  }
}
