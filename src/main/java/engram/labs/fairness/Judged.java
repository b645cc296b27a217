package engram.labs.fairness;

import engram.data.Identified;

/** Who is judged. */
public enum Judged implements Identified {
  APPLICANTS,
  /** The penguins that a network has not learned from, see {@link PenguinRun}. */
  PENGUINS,
  /** The test samples of Train, by its network. */
  TRAIN;

  /** Whether the groups are those of a table's columns, and not A and B. */
  public boolean isTable() {
    return this != APPLICANTS;
  }
}
