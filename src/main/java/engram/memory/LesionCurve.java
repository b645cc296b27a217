package engram.memory;

import java.util.List;

/** What is left against the share taken away. */
public record LesionCurve(LesionPlan plan, List<LesionPoint> points) {
  public LesionCurve {
    points = List.copyOf(points);
  }
}
