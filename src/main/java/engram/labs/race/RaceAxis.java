package engram.labs.race;

import engram.data.Identified;

/** What the losses of a race are drawn against. */
public enum RaceAxis implements Identified {
  TIME,
  SAMPLES
}
