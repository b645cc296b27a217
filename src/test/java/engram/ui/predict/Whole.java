package engram.ui.predict;

import engram.ui.base.LongWork.Steps;

/** Works something out here and now. */
public final class Whole {
  private Whole() {}

  public static Course of(Steps<Course> steps) {
    while (steps.progress() < 1) steps.step();
    return steps.found();
  }
}
