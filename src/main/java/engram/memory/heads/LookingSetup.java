package engram.memory.heads;

/**
 * What a head learns from.
 *
 * @param scenery what of each sight is no letter
 * @param spoiled chance that a cell of a letter is turned over, 0 to ½
 * @param rate the learning rate
 * @param seed 0 … 2³² − 1
 */
public record LookingSetup(Scenery scenery, double spoiled, double rate, long seed) {

  /** Whether a cell of the sights is scenery, for each of them, row by row. */
  public boolean[] mask() {
    boolean[] mask = new boolean[Sights.CELLS];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = scenery.covers(i);
    }
    return mask;
  }
}
