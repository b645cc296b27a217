package engram.memory.tag;

import engram.data.Identified;

/** What is measured of a mouse; all are shares, and most are fear. */
public enum TagMeasure implements Identified {
  /** Fear in X, where it was shocked. */
  SHOCKED_ROOM,
  /** Fear in H, which it knows. */
  OTHER_ROOM,
  /** Fear in the dark while the tag of X is lit. */
  LIT_DARK,
  /** Whether it sees X then. */
  LIT_SEEN,
  /** Fear in H while the tag of X is lit. */
  LIT_OTHER,
  /** The same while as many neurons at random are lit. */
  RANDOM_LIT,
  /** Fear in the dark while the tag of H, which is harmless, is lit. */
  HARMLESS_LIT,
  /** Fear in the dark while the tag of X is lit, in a mouse that was not shocked. */
  UNSHOCKED_LIT,
  /** Fear in X while the tag of X is silent. */
  SILENCED,
  /** Of the other rooms, how many are seen then. */
  OTHERS_SEEN,
  /** Fear in X while as many neurons at random are silent. */
  RANDOM_SILENCED,
  /** Fear in X, harmless, whose tag was half lit while A was shocked. */
  FALSE_MEMORY,
  /** The same without the light. */
  FALSE_UNLIT,
  /** Fear in H after that light. */
  FALSE_OTHER,
  /** Of the excitable neurons, how many are in the engram of X. */
  CHOSEN,
  /** Of the others. */
  NEIGHBOURS,
  /** Fear in X while the excitable are silent. */
  CHOSEN_SILENCED,
  /** The same while as many others are. */
  OTHERS_SILENCED,
  /** Of the engram of A, how many are in that of X, learned so many hours before. */
  LINKED_1_5(1.5),
  LINKED_6(6),
  LINKED_24(24),
  LINKED_168(168);

  private final double hours;

  TagMeasure() {
    this(Double.NaN);
  }

  TagMeasure(double hours) {
    this.hours = hours;
  }

  /** Between two rooms, of those that are about that; otherwise no number. */
  public double hours() {
    return hours;
  }

  public boolean isLinked() {
    return !Double.isNaN(hours);
  }
}
