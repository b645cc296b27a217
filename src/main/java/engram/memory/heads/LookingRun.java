package engram.memory.heads;

import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Several heads learn, each from other draws: a step is one of them. */
public final class LookingRun extends RepeatedRun {
  private final HeadsSetup setup;
  private final List<LookingCourse> courses = new ArrayList<>();

  public LookingRun(HeadsSetup setup) {
    super(1, setup.trials());
    this.setup = setup;
  }

  @Override
  protected void measure(int thing, int time) {
    courses.add(LookingCourse.of(setup.looking(time)));
  }

  /** Those that are done. */
  public List<LookingCourse> courses() {
    return Collections.unmodifiableList(courses);
  }
}
