package engram.memory.tag;

import engram.data.Identified;

/** What is done to a network that has learned digits, in the order in which it is seen. */
public enum DigitsStep implements Identified {
  /** Nothing. */
  WHOLE,
  /** The neurons that fire most for the digit are tagged. */
  TAGGED,
  /** The tag never fires. */
  SILENCED,
  /** As many others at random never fire. */
  RANDOM_SILENCED,
  /** The tag fires whatever is seen. */
  LIT,
  /** As many at random do, as strongly. */
  RANDOM_LIT;

  /** The last step. */
  public static final int LAST = RANDOM_LIT.ordinal();

  public static DigitsStep of(int step) {
    return values()[Math.min(step, LAST)];
  }

  /** Whether random neurons are handled. */
  public boolean isRandom() {
    return this == RANDOM_SILENCED || this == RANDOM_LIT;
  }

  public boolean isSilent() {
    return this == SILENCED || this == RANDOM_SILENCED;
  }

  public boolean isLit() {
    return this == LIT || this == RANDOM_LIT;
  }
}
