package engram.memory.spacing;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sessions and a question in time: the stores after the first session, on the way to the
 * second, after it, and on the way to the question. Both ways are parted in equal ratios, from a
 * thousandth to the whole: most leaks soon.
 */
public record SpacingCourse(SpacingSetup setup, List<Moment> moments) {
  /** Of each of both ways. */
  private static final int PARTS = 20;

  /** The step right after the second session. */
  public static final int SECOND = PARTS + 1;

  /** The last step: the question. */
  public static final int STEPS = 2 * PARTS + 1;

  private static final double SHORTEST = 1e-3;

  /**
   * @param day since the first session
   */
  public record Moment(double day, StoreLevels levels) {}

  public SpacingCourse {
    moments = List.copyOf(moments);
  }

  public static SpacingCourse of(SpacingSetup setup) {
    List<Moment> moments = new ArrayList<>();
    StoreLevels first = setup.model().empty().learned();
    double gap = LeakingStores.days(setup.gap());
    add(moments, 0, first, gap);
    add(moments, gap, first.after(gap).learned(), LeakingStores.days(setup.delay()));
    return new SpacingCourse(setup, moments);
  }

  private static void add(List<Moment> to, double day, StoreLevels learned, double way) {
    to.add(new Moment(day, learned));
    for (int k = 1; k <= PARTS; k++) {
      double passed = way * StrictMath.pow(SHORTEST, 1 - (double) k / PARTS);
      to.add(new Moment(day + passed, learned.after(passed)));
    }
  }

  /** Behind a step, 0 … {@value #STEPS}. */
  public Moment moment(int step) {
    return moments.get(step);
  }

  /** When the question is asked. */
  public StoreLevels asked() {
    return moment(STEPS).levels();
  }
}
