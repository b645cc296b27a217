package engram.memory.lesion;

import java.util.List;

/** What is left against the share taken away. */
public record LesionCurve(LesionPlan plan, List<LesionPoint> points) {
  public LesionCurve {
    points = List.copyOf(points);
  }

  /** Whether all shares were measured in all draws. */
  public boolean isWhole() {
    return points.size() == plan.shares().size()
        && points.stream().allMatch(point -> point.test().count() == plan.draws());
  }
}
