package engram.memory.forgetting;

import java.util.List;

/**
 * What is measured so far.
 *
 * @param first while the first task was learned, from the first weights on
 * @param curves one a cure, in the order asked for; those that have not begun are missing
 */
public record ForgettingResult(
    ForgettingPlan plan, List<ForgettingPoint> first, List<ForgettingCurve> curves) {

  public ForgettingResult {
    first = List.copyOf(first);
    curves = List.copyOf(curves);
  }
}
