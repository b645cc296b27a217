package engram.memory.lesion;

import engram.nn.Parameters;
import engram.nn.Part;
import java.util.BitSet;
import java.util.Set;

/**
 * A network and a {@link LookupTable} at one share of a lesion.
 *
 * @param share taken away of both, 0 … 1
 * @param removed the weights or neurons that are gone
 * @param left the network without them
 * @param test share of test rows that it answers rightly
 * @param train share of training rows that it answers rightly
 * @param wrong the training rows that it answers wrongly, by their numbers among them
 * @param touched share of training rows of which an output has moved, see {@link LesionPoint}
 * @param holes the entries of the table that are gone, numbered as the training rows
 * @param table share of training rows that the table answers
 */
public record LesionState(
    double share,
    Set<Part> removed,
    Parameters left,
    double test,
    double train,
    BitSet wrong,
    double touched,
    BitSet holes,
    double table) {
  public LesionState {
    removed = Set.copyOf(removed);
    wrong = (BitSet) wrong.clone();
    holes = (BitSet) holes.clone();
  }

  @Override
  public BitSet wrong() {
    return (BitSet) wrong.clone();
  }

  @Override
  public BitSet holes() {
    return (BitSet) holes.clone();
  }
}
