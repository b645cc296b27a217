package engram.labs.race;

import engram.data.Identified;

/** What is learned in a race. */
public enum RaceData implements Identified {
  /** The handwritten digits, by the network and the split of their recipe. */
  DIGITS,
  /** Made-up rows of four classes, as many as wanted. */
  MADE_UP
}
