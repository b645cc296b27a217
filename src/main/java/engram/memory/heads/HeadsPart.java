package engram.memory.heads;

import engram.data.Identified;

/** What is looked at. */
public enum HeadsPart implements Identified {
  /** Three machines hold more and more letters. */
  MACHINES(MachinesCourse.STEPS),
  /** A head learns where to look. */
  LOOKING(LookingCourse.STEPS);

  private final int steps;

  HeadsPart(int steps) {
    this.steps = steps;
  }

  /** The last step. */
  public int steps() {
    return steps;
  }
}
