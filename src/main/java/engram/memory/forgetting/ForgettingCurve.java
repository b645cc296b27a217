package engram.memory.forgetting;

import java.util.List;

/**
 * What a network knew of both tasks while it learned the second.
 *
 * @param points behind each epoch so far, first the start
 * @param diverged whether the weights grew beyond all bounds in the epoch behind the last point
 */
public record ForgettingCurve(ForgettingCure cure, List<ForgettingPoint> points, boolean diverged) {

  public ForgettingCurve {
    points = List.copyOf(points);
  }

  ForgettingPoint last() {
    return points.get(points.size() - 1);
  }
}
