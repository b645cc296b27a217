package engram.nn.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The longest vectors of the machine. There are no others in the program: with two lengths the
 * compiler of Java 17 leaves vectors on the heap.
 */
final class Lanes {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** Numbers in a vector. */
  static final int LANES = SPECIES.length();

  private Lanes() {}
}
